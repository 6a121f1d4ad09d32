package vn.thidua.decision.application;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.decision.domain.PaperTemplates;
import vn.thidua.drafting.OfficialPaper;
import vn.thidua.drafting.PaperPress;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.platform.WorkbookWriter.Head;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** In văn bản: the papers of a decision on the screen, as Word, as PDF, and the payments as a workbook. */
@Service
@Transactional(readOnly = true)
public class PrintingPapers {

    private final SeeingDecisions seeing;
    private final PaperTemplates templates;
    private final WordingPapers words;
    private final AwardLists lists;
    private final PaperPress press;
    private final DecisionSaying saying;

    PrintingPapers(
            SeeingDecisions seeing,
            PaperTemplates templates,
            WordingPapers words,
            AwardLists lists,
            PaperPress press,
            DecisionSaying saying) {
        this.seeing = seeing;
        this.templates = templates;
        this.words = words;
        this.lists = lists;
        this.press = press;
        this.saying = saying;
    }

    /** The papers this decision can have where it stands. */
    public List<PaperKind> kinds(Decision decision) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> decision.state().isNumbered() || !kind.needsNumber())
                .toList();
    }

    public OfficialPaper paper(DecisionId id, PaperKind kind, Actor by) {
        var decision = seeing.get(id, by);
        var listed = seeing.awards(id, by);
        if (kind == PaperKind.DECISION) {
            return words.decision(decision, listed);
        }
        if (kind.needsNumber() && !decision.state().isNumbered()) {
            throw Refusal.because(DecisionReason.NOT_SIGNED);
        }
        return words.beside(kind, decision, AwardLists.given(listed), templates.of(kind, decision.unit()));
    }

    public void word(DecisionId id, PaperKind kind, OutputStream out, Actor by) {
        press.word(paper(id, kind, by), out);
    }

    public void pdf(DecisionId id, PaperKind kind, OutputStream out, Actor by) {
        press.pdf(paper(id, kind, by), out);
    }

    /** Danh sách chi tiền thưởng for the accountant, with figures as figures. */
    public void payments(DecisionId id, OutputStream out, Actor by) {
        var decision = seeing.get(id, by);
        if (!decision.state().isNumbered()) {
            throw Refusal.because(DecisionReason.NOT_SIGNED);
        }
        var listed = AwardLists.given(seeing.awards(id, by));
        try (var book = new WorkbookWriter(out)) {
            book.sheet(
                    new Head(
                            saying.said("decision.payments"),
                            Stream.of(
                                            "number",
                                            "name",
                                            "post",
                                            "unit",
                                            "award",
                                            "year",
                                            "coefficient",
                                            "base-salary",
                                            "amount",
                                            "note",
                                            "paid-on")
                                    .map(column -> saying.said("decision.column." + column))
                                    .toList(),
                            List.of(6, 28, 28, 28, 26, 8, 8, 14, 14, 40, 12),
                            List.of(),
                            false),
                    line -> {
                        for (int at = 0; at < listed.size(); at++) {
                            line.accept(row(at + 1, listed.get(at)));
                        }
                    });
        }
    }

    private List<@Nullable Object> row(int number, DecidedAward one) {
        var reward = one.reward();
        return Arrays.asList(
                number,
                one.name(),
                one.post(),
                one.unitName(),
                one.awardName(),
                one.year(),
                reward.coefficient(),
                reward.baseSalary(),
                due(one),
                note(one),
                reward.paidOn());
    }

    private static @Nullable BigDecimal due(DecidedAward one) {
        return switch (one.reward().rewardStanding()) {
            case DUE -> one.reward().amount();
            case OPEN, LOWER_TITLE, UNKNOWN -> null;
        };
    }

    private String note(DecidedAward one) {
        var reward = one.reward();
        return switch (reward.rewardStanding()) {
            case OPEN -> "";
            case DUE -> reward.confirmed() ? reward.citation() : saying.said("decision.unconfirmed", reward.citation());
            case LOWER_TITLE, UNKNOWN -> lists.money(one);
        };
    }
}
