package vn.thidua.nomination.application;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.DossierRules;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Rounds;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.nomination.store.NominationQueries.PaperRow;
import vn.thidua.shared.Refusal;

/** Thành phần hồ sơ: which papers the rules of the round's day ask of a dossier, and which of them are there. */
@Component
public class Checklists {

    /** Code of a paper no rule asks for. */
    static final String OTHER = "OTHER";

    private final Rounds rounds;
    private final DossierRules rules;
    private final NominationQueries queries;
    private final NominationWords words;

    Checklists(Rounds rounds, DossierRules rules, NominationQueries queries, NominationWords words) {
        this.rounds = rounds;
        this.rules = rules;
        this.queries = queries;
        this.words = words;
    }

    /**
     * One line of the checklist.
     *
     * @param kept what is there of it
     * @param done whether it is there; the report is when it is written
     */
    public record Line(DossierRules.Paper paper, List<PaperRow> kept, boolean done) {}

    /** The papers asked for, each with what is there of it. */
    public List<Line> of(Nomination nomination) {
        var kept = queries.papers(nomination.id());
        var lines = new ArrayList<Line>();
        for (var paper : asked(nomination)) {
            var there =
                    kept.stream().filter(one -> one.code().equals(paper.code())).toList();
            boolean written = paper.code().equals(DossierRules.REPORT)
                    && !nomination.merit().report().isEmpty();
            lines.add(new Line(paper, there, written || !there.isEmpty()));
        }
        return lines;
    }

    /** What is there beside the papers asked for. */
    public List<PaperRow> others(Nomination nomination) {
        return queries.papers(nomination.id()).stream()
                .filter(one -> one.code().equals(OTHER))
                .toList();
    }

    /** The words of a paper asked for. */
    String label(Nomination nomination, String code) {
        return asked(nomination).stream()
                .filter(paper -> paper.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("paper " + code))
                .label();
    }

    /** Whether nothing is missing or left to be filled. */
    boolean isWhole(Nomination nomination) {
        return missing(nomination).isEmpty() && unfilled(nomination).isEmpty();
    }

    /** The dossier is not sent in without what it needs. */
    void requireWhole(Nomination nomination) {
        var missing = missing(nomination);
        if (!missing.isEmpty()) {
            throw Refusal.because(
                    NominationReason.PAPERS_MISSING, nomination.nominee().name(), String.join("; ", missing));
        }
        unfilled(nomination).ifPresent(line -> {
            throw Refusal.because(
                    NominationReason.REPORT_UNFILLED, nomination.nominee().name(), line.strip());
        });
    }

    private List<String> missing(Nomination nomination) {
        return of(nomination).stream()
                .filter(line -> line.paper().needed() && !line.done())
                .map(line -> line.paper().label())
                .toList();
    }

    private Optional<String> unfilled(Nomination nomination) {
        var toFill = words.said("nomination.draft.fill");
        return nomination
                .merit()
                .report()
                .lines()
                .filter(line -> line.contains(toFill))
                .findFirst();
    }

    private List<DossierRules.Paper> asked(Nomination nomination) {
        var day = rounds.get(nomination.round()).terms().opensOn();
        return rules.papers(nomination.asked().award(), day);
    }
}
