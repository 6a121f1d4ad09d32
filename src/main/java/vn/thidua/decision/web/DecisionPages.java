package vn.thidua.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.application.DraftingDecisions;
import vn.thidua.decision.application.KeepingSignedCopies;
import vn.thidua.decision.application.MovingDecisions;
import vn.thidua.decision.application.PrintingPapers;
import vn.thidua.decision.application.SeeingDecisions;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionState;
import vn.thidua.decision.domain.DecisionWords;
import vn.thidua.decision.domain.PaperKind;
import vn.thidua.decision.store.NumberRows;
import vn.thidua.drafting.Letterheads;
import vn.thidua.organisation.Units;
import vn.thidua.platform.web.Histories;
import vn.thidua.platform.web.Paging;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/** Puts together what the page of a decision shows. */
@Component
class DecisionPages {

    private static final int SIZE = 100;

    private final SeeingDecisions seeing;
    private final DraftingDecisions drafting;
    private final MovingDecisions moving;
    private final PrintingPapers printing;
    private final KeepingSignedCopies copies;
    private final NumberRows numbers;
    private final Letterheads heads;
    private final Units units;
    private final Histories histories;
    private final Clock clock;

    DecisionPages(
            SeeingDecisions seeing,
            DraftingDecisions drafting,
            MovingDecisions moving,
            PrintingPapers printing,
            KeepingSignedCopies copies,
            NumberRows numbers,
            Letterheads heads,
            Units units,
            Histories histories,
            Clock clock) {
        this.seeing = seeing;
        this.drafting = drafting;
        this.moving = moving;
        this.printing = printing;
        this.copies = copies;
        this.numbers = numbers;
        this.heads = heads;
        this.units = units;
        this.histories = histories;
        this.clock = clock;
    }

    /** What was typed and refused; nothing else. */
    record Typed(
            @Nullable DecisionWords words,
            SigningForm signing,
            CancellationForm cancelling,
            @Nullable Refusal refusal) {

        static final Typed NOTHING = new Typed(null, SigningForm.EMPTY, CancellationForm.EMPTY, null);
    }

    void requireSeen(DecisionId id, Actor by) {
        seeing.get(id, by);
    }

    DecisionPage of(DecisionId id, int page, Typed typed, Actor by) {
        var decision = seeing.get(id, by);
        var all = seeing.awards(id, by);
        var wanted = Math.clamp(page, 1, 10_000);
        var today = LocalDate.now(clock);
        var paging = new Paging(wanted, SIZE, all.size(), "/decisions/" + id.value());
        boolean isDrafter =
                decision.state() == DecisionState.DRAFT && seeing.may(DecisionAct.DRAFT_DECISION, decision.unit(), by);
        return new DecisionPage(
                decision,
                units.get(decision.unit()).name(),
                printing.paper(id, PaperKind.DECISION, by),
                all.stream().skip(paging.offset()).limit(SIZE).toList(),
                paging,
                seeing.cancellations(id, by),
                moving.steps(decision, by),
                printing.kinds(decision),
                typed.words() == null ? decision.words() : typed.words(),
                typed.signing(),
                typed.cancelling(),
                numbers.next(decision.unit(), today.getYear()),
                heads.place(decision.unit()),
                Days.written(today),
                isDrafter ? drafting.waiting(by).size() : 0,
                copies.of(id, by),
                copies.may(decision, by),
                typed.refusal(),
                histories.of(List.of(id)));
    }
}
