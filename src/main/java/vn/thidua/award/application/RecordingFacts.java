package vn.thidua.award.application;

import static vn.thidua.award.domain.AwardAct.RECORD_FACTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.FactEnded;
import vn.thidua.award.FactId;
import vn.thidua.award.FactRecorded;
import vn.thidua.award.FactWithdrawn;
import vn.thidua.award.FactsRecorded;
import vn.thidua.award.FactsWithdrawn;
import vn.thidua.award.Holder;
import vn.thidua.award.InitiativeUsed;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.award.domain.Fact;
import vn.thidua.award.domain.FactKind;
import vn.thidua.award.domain.RecordedFact;
import vn.thidua.award.store.FactRows;
import vn.thidua.eligibility.Hold;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.Scope;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Ghi dữ kiện: what proposals rest on is recorded, ended or taken back, each time with the paper or the reason; nothing is deleted. */
@Service
@Transactional
public class RecordingFacts {

    private final FactRows facts;
    private final Holders holders;
    private final AwardCodes codes;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingFacts(
            FactRows facts,
            Holders holders,
            AwardCodes codes,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.facts = facts;
        this.holders = holders;
        this.codes = codes;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A fact of a holder, for lists.
     *
     * @param unit the holder's
     */
    public record Said(Holder holder, UnitId unit, Fact fact) {}

    /** The fact goes to the record that stands for the holder; of a year's facts one holds. */
    public FactId record(Holder holder, Fact fact, Actor by) {
        var card = holders.get(holder);
        permission.require(RECORD_FACTS, by, card.unit());
        var one = RecordedFact.of(card.holder(), card.unit(), fact, by, clock.instant());
        if (fact.kind().isYearly() && facts.holds(card.holder().id(), fact)) {
            throw Refusal.because(AwardReason.YEAR_RECORDED, card.name());
        }
        facts.add(one);
        events.publishEvent(
                new FactRecorded(one.id(), one.unit(), fact.kind().key(), card.name(), by, clock.instant()));
        return one.id();
    }

    /** Many of one kind, from a list judged before; told once. */
    public List<FactId> recordAll(FactKind kind, List<Said> said, Actor by) {
        said.stream().map(Said::unit).distinct().forEach(unit -> permission.require(RECORD_FACTS, by, unit));
        var ids = new ArrayList<FactId>();
        for (var one : said) {
            var fact = RecordedFact.of(one.holder(), one.unit(), one.fact(), by, clock.instant());
            facts.add(fact);
            ids.add(fact.id());
        }
        if (!ids.isEmpty()) {
            events.publishEvent(new FactsRecorded(new UnitId(by.unit()), kind.key(), ids.size(), by, clock.instant()));
        }
        return ids;
    }

    /** A discipline, hold or absence is over. */
    public void end(FactId id, LocalDate day, Hold.@Nullable Outcome outcome, String reason, Actor by) {
        var before = mine(id, by);
        facts.save(before.end(day, outcome, reason, by, clock.instant()));
        tell(before, day, reason, by);
    }

    public void recognise(FactId id, LocalDate day, Scope scope, String paper, Actor by) {
        var before = mine(id, by);
        facts.save(before.recognise(day, scope, paper, by, clock.instant()));
        tell(before, day, paper, by);
    }

    /** That an initiative served for an award before the register knew of it. */
    public void use(FactId id, Initiative.Use use, String paper, Actor by) {
        var fact = mine(id, by);
        if (!(fact.fact() instanceof Fact.Created(var initiative, var ignored))) {
            throw Refusal.because(AwardReason.NO_INITIATIVE);
        }
        codes.require(use.award());
        if (paper.isBlank()) {
            throw Refusal.because(AwardReason.PAPER_MISSING);
        }
        if (!facts.use(id, use, paper, by, clock.instant())) {
            throw Refusal.because(AwardReason.USE_RECORDED);
        }
        events.publishEvent(new InitiativeUsed(
                id,
                fact.unit(),
                initiative.title(),
                AwardCodes.key(use.award()),
                use.year(),
                paper.strip(),
                by,
                clock.instant()));
    }

    public void withdraw(FactId id, String reason, Actor by) {
        var before = mine(id, by);
        facts.save(before.withdraw(reason, by, clock.instant()));
        events.publishEvent(new FactWithdrawn(
                id, before.unit(), before.fact().kind().key(), name(before), reason.strip(), by, clock.instant()));
    }

    /** What a list brought is taken back; told once. */
    public void withdrawAll(FactKind kind, List<FactId> ids, String reason, Actor by) {
        for (var id : ids) {
            facts.save(mine(id, by).withdraw(reason, by, clock.instant()));
        }
        if (!ids.isEmpty()) {
            events.publishEvent(new FactsWithdrawn(new UnitId(by.unit()), kind.key(), ids.size(), by, clock.instant()));
        }
    }

    private RecordedFact mine(FactId id, Actor by) {
        var fact = facts.locked(id);
        permission.require(RECORD_FACTS, by, fact.unit());
        return fact;
    }

    private void tell(RecordedFact before, LocalDate day, String reason, Actor by) {
        events.publishEvent(new FactEnded(
                before.id(),
                before.unit(),
                before.fact().kind().key(),
                name(before),
                day,
                reason.strip(),
                by,
                clock.instant()));
    }

    private String name(RecordedFact fact) {
        return holders.get(fact.holder()).name();
    }
}
