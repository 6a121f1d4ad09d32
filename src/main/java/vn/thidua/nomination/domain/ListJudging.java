package vn.thidua.nomination.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Subject;
import vn.thidua.interchange.Folding;
import vn.thidua.nomination.domain.JudgedRow.Outcome;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** Đối chiếu danh sách: each row with the register, with what the round offers, with the dossiers there are and the rows before it. */
public final class ListJudging {

    private final Round round;
    private final Map<String, List<ListCandidate>> byName;
    private final Set<String> putForward;
    private final Map<String, ListedRow> taken = new HashMap<>();

    /** @param putForward holder and award of each dossier of the round, as {@link #key} writes them */
    public ListJudging(Round round, List<ListCandidate> candidates, Set<String> putForward) {
        this.round = round;
        this.byName = candidates.stream().collect(Collectors.groupingBy(one -> Folding.fold(one.name())));
        this.putForward = putForward;
    }

    public static String key(String holderCode, String award) {
        return holderCode + " " + award;
    }

    public List<JudgedRow> judge(List<KeptRow> rows) {
        return rows.stream().map(this::judge).toList();
    }

    private JudgedRow judge(KeptRow kept) {
        var alike = alike(kept.row());
        var whom = whom(kept, alike);
        if (kept.written() != null || kept.leftOut()) {
            var outcome = kept.written() != null ? Outcome.WRITTEN : Outcome.LEFT_OUT;
            var offers = whom == null ? List.<Offer>of() : offers(kept, whom.subject());
            return new JudgedRow(
                    kept, outcome, whom, alike, offers.size() == 1 ? offers.getFirst() : null, offers, null);
        }
        if (alike.isEmpty()) {
            return refused(kept, null, unknown(kept.row()));
        }
        var subject = alike.getFirst().subject();
        boolean oneKind = alike.stream().allMatch(one -> one.subject() == subject);
        if (whom == null && !oneKind) {
            return open(
                    kept,
                    null,
                    alike,
                    List.of(),
                    because(ListReason.ROW_SEVERAL, kept.row().name(), alike.size()));
        }
        return asked(kept, whom, alike, whom == null ? subject : whom.subject());
    }

    private JudgedRow asked(KeptRow kept, @Nullable ListCandidate whom, List<ListCandidate> alike, Subject subject) {
        var all = offered(subject);
        var meant = offers(kept, subject);
        var row = kept.row();
        var kind = "@nomination.subject." + subject;
        if (all.isEmpty()) {
            return refused(kept, whom, because(ListReason.ROW_NOTHING_OFFERED, kind));
        }
        if (meant.isEmpty() && !row.codes().isEmpty()) {
            var words = row.award().isEmpty()
                    ? "@eligibility.award." + row.codes().iterator().next()
                    : row.award();
            return refused(kept, whom, because(ListReason.ROW_NOT_OFFERED, words, kind));
        }
        if (whom == null) {
            return open(kept, null, alike, meant, because(ListReason.ROW_SEVERAL, row.name(), alike.size()));
        }
        var written = written(row, all);
        var choices = written.isEmpty() ? all : written;
        if (meant.size() != 1) {
            return open(kept, whom, alike, choices, openAward(row, meant));
        }
        return once(kept, whom, alike, meant.getFirst(), choices);
    }

    private static Refusal openAward(ListedRow row, List<Offer> meant) {
        if (!meant.isEmpty()) {
            return because(ListReason.ROW_AWARD_SEVERAL, row.award());
        }
        return row.award().isEmpty()
                ? because(ListReason.ROW_AWARD_MISSING)
                : because(ListReason.ROW_AWARD_UNKNOWN, row.award());
    }

    /** Put forward once in the round, and once in the list. What was chosen can be chosen otherwise. */
    private JudgedRow once(
            KeptRow kept, ListCandidate whom, List<ListCandidate> alike, Offer offer, List<Offer> choices) {
        var key = key(whom.code(), offer.award());
        if (putForward.contains(key)) {
            var award = "@eligibility.award." + offer.award();
            var why = because(NominationReason.ALREADY_PUT_FORWARD, whom.name(), award);
            return new JudgedRow(kept, Outcome.REFUSED, whom, alike, offer, choices, why);
        }
        var before = taken.putIfAbsent(key, kept.row());
        if (before != null) {
            var why = because(ListReason.ROW_TWICE, whom.name(), before.number());
            return new JudgedRow(kept, Outcome.REFUSED, whom, alike, offer, choices, why);
        }
        return new JudgedRow(kept, Outcome.READY, whom, alike, offer, choices, null);
    }

    private Refusal unknown(ListedRow row) {
        if (row.name().isEmpty()) {
            return because(ListReason.ROW_NAMELESS);
        }
        var all = named(row);
        if (!all.isEmpty() && all.stream().allMatch(ListCandidate::closed)) {
            return because(ListReason.ROW_CLOSED, all.getFirst().name());
        }
        return all.isEmpty()
                ? because(ListReason.ROW_UNKNOWN, row.name())
                : because(
                        ListReason.ROW_BORN_OTHERWISE,
                        row.name(),
                        row.birth(),
                        String.valueOf(all.getFirst().born()));
    }

    private static @Nullable ListCandidate whom(KeptRow kept, List<ListCandidate> alike) {
        var chosen =
                alike.stream().filter(one -> one.code().equals(kept.holder())).findFirst();
        return chosen.orElse(alike.size() == 1 ? alike.getFirst() : null);
    }

    /** Those a row may mean: by its likeliest name that anybody has, spelled so rather than nearly so, born then, of that post and place. */
    private List<ListCandidate> alike(ListedRow row) {
        var open = named(row).stream().filter(one -> !one.closed()).toList();
        var spelled = narrowed(open, one -> row.called().stream().anyMatch(one.name()::equalsIgnoreCase));
        var born = row.birth().isEmpty()
                ? spelled
                : spelled.stream()
                        .filter(one -> one.born() == null || row.birth().equals(String.valueOf(one.born())))
                        .toList();
        var sure = narrowed(born, one -> row.birth().equals(String.valueOf(one.born())));
        var posted = narrowed(sure, one -> says(row.post(), one.post()));
        return narrowed(posted, one -> says(row.unit() + " " + row.post(), one.place()));
    }

    private List<ListCandidate> named(ListedRow row) {
        for (Predicate<ListCandidate> kind :
                List.<Predicate<ListCandidate>>of(one -> fits(one.subject(), row.subject()), one -> true)) {
            for (var name : row.called()) {
                var found = byName.getOrDefault(Folding.fold(name), List.of()).stream()
                        .filter(kind)
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static boolean fits(Subject known, @Nullable Subject written) {
        return switch (written) {
            case null -> true;
            case INDIVIDUAL, FOREIGNER -> known == Subject.INDIVIDUAL;
            case HOUSEHOLD -> known == Subject.HOUSEHOLD;
            case COLLECTIVE, ENTERPRISE -> known == Subject.COLLECTIVE || known == Subject.ENTERPRISE;
        };
    }

    private static boolean says(String written, String known) {
        var folded = Folding.fold(known);
        return !folded.isEmpty() && (" " + Folding.fold(written) + " ").contains(" " + folded + " ");
    }

    private static List<ListCandidate> narrowed(List<ListCandidate> all, Predicate<ListCandidate> wanted) {
        var some = all.stream().filter(wanted).toList();
        return some.isEmpty() ? all : some;
    }

    private List<Offer> offered(Subject subject) {
        return round.offers().stream()
                .filter(offer -> offer.subject() == subject)
                .toList();
    }

    /** What the row asks for and the round offers: what the officer chose, what is written, or the only thing there is. */
    private List<Offer> offers(KeptRow kept, Subject subject) {
        var all = offered(subject);
        var chosen =
                all.stream().filter(offer -> offer.award().equals(kept.award())).toList();
        var row = kept.row();
        boolean open = row.codes().isEmpty() || written(row, all).size() > 1;
        if (!chosen.isEmpty() && open) {
            return chosen;
        }
        boolean nothingSaid = row.codes().isEmpty() && row.award().isEmpty();
        return nothingSaid && all.size() == 1 ? all : written(row, all);
    }

    private static List<Offer> written(ListedRow row, List<Offer> all) {
        return all.stream().filter(offer -> row.codes().contains(offer.award())).toList();
    }

    private static Refusal because(Reason reason, Object... details) {
        return Refusal.because(reason, details);
    }

    private static JudgedRow refused(KeptRow kept, @Nullable ListCandidate whom, Refusal why) {
        return new JudgedRow(kept, Outcome.REFUSED, whom, List.of(), null, List.of(), why);
    }

    private static JudgedRow open(
            KeptRow kept, @Nullable ListCandidate whom, List<ListCandidate> alike, List<Offer> offers, Refusal why) {
        return new JudgedRow(kept, Outcome.OPEN, whom, alike, null, offers, why);
    }
}
