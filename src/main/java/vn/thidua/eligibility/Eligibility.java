package vn.thidua.eligibility;

import java.time.LocalDate;
import vn.thidua.eligibility.domain.Judge;

/**
 * Xét điều kiện: the door of the room. Picks the rules by the day the dossier was received, with the transition of Luật 06/2026/QH16:
 * what was received before 01/10/2026 stays under the old rules unless the new ones are more favourable.
 */
public final class Eligibility {

    /** Luật 06/2026/QH16 takes effect. */
    private static final LocalDate AMENDED = LocalDate.of(2026, 10, 1);

    private final RuleBook book;

    public Eligibility(RuleBook book) {
        this.book = book;
    }

    /** With the law tables that come with the program, which are read once. */
    public static Eligibility byTheLaw() {
        return ByTheLaw.READ;
    }

    /** The law tables, read when they are first asked for. */
    private static final class ByTheLaw {

        private static final Eligibility READ = new Eligibility(RuleTable.read());
    }

    public RuleBook book() {
        return book;
    }

    public Verdict judge(Nominee nominee, Proposal proposal, Grounds grounds) {
        var received = proposal.receivedOn();
        var old = judge(
                nominee,
                proposal,
                grounds,
                new RuleSetChoice(
                        received, RuleSetChoice.Why.RECEIPT, Phrase.of("eligibility.choice.receipt", received)));
        if (!received.isBefore(AMENDED) || proposal.assessedOn().isBefore(AMENDED)) {
            return old;
        }
        var latest = judge(
                nominee,
                proposal,
                grounds,
                new RuleSetChoice(
                        AMENDED,
                        RuleSetChoice.Why.NEW_MORE_FAVOURABLE,
                        Phrase.of("eligibility.choice.favourable", received, AMENDED)));
        return latest.overall().betterThan(old.overall())
                ? latest
                : new Verdict(
                        nominee,
                        proposal,
                        new RuleSetChoice(
                                received,
                                RuleSetChoice.Why.OLD_KEPT,
                                Phrase.of("eligibility.choice.kept", received, AMENDED)),
                        old.findings());
    }

    private Verdict judge(Nominee nominee, Proposal proposal, Grounds grounds, RuleSetChoice choice) {
        return new Verdict(
                nominee, proposal, choice, new Judge(book, nominee, proposal, grounds, choice.day()).findings());
    }
}
