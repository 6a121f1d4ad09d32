package vn.thidua.award.application;

import static vn.thidua.award.domain.AwardAct.SEE_AWARDS;
import static vn.thidua.award.domain.AwardAct.SEE_CONDUCT;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.ConductSeen;
import vn.thidua.award.FactId;
import vn.thidua.award.Holder;
import vn.thidua.award.domain.RecordedFact;
import vn.thidua.award.domain.RecordedFacts;
import vn.thidua.award.store.AwardQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/**
 * Who sees what was recorded of a holder: those of its unit and above, but discipline, holds and absences only by their own act, and
 * each look is written down.
 */
@Service
@Transactional
public class SeeingFacts {

    private final SeeingAwards seeing;
    private final RecordedFacts facts;
    private final AwardQueries queries;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeeingFacts(
            SeeingAwards seeing,
            RecordedFacts facts,
            AwardQueries queries,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seeing = seeing;
        this.facts = facts;
        this.queries = queries;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** What everyone of the holder's unit and above may see; who knows the holder by an old award only sees nothing of it. */
    @Transactional(readOnly = true)
    public List<RecordedFact> open(HolderCard card, Actor by) {
        return permission.allows(SEE_AWARDS, by, card.unit()) ? recorded(card, false) : List.of();
    }

    /** Discipline, holds and absences, once the look is written down. */
    public List<RecordedFact> conduct(HolderCard card, Actor by) {
        permission.require(SEE_CONDUCT, by, card.unit());
        tell(card, by);
        return recorded(card, true);
    }

    /** One fact and whose it is. */
    public Whose fact(FactId id, Actor by) {
        var fact = facts.get(id);
        var card = seeing.holder(fact.holder(), by).card();
        boolean conduct = fact.fact().kind().isConduct();
        if (!permission.allows(conduct ? SEE_CONDUCT : SEE_AWARDS, by, card.unit())) {
            throw new NoSuchElementException("fact " + id.value());
        }
        if (conduct) {
            tell(card, by);
        }
        return new Whose(card, fact);
    }

    /** A fact with its holder. */
    public record Whose(HolderCard card, RecordedFact fact) {}

    private void tell(HolderCard card, Actor by) {
        events.publishEvent(new ConductSeen(
                new ConductSeen.Seen(card.holder().id()), card.unit(), card.name(), by, clock.instant()));
    }

    private List<RecordedFact> recorded(HolderCard card, boolean conduct) {
        return queries.facts(card.ids()).stream()
                .filter(one -> one.fact().kind().isConduct() == conduct)
                .filter(one -> one.fact().kind().isInherited()
                        || card.holder().kind() != Holder.Kind.UNIT
                        || one.holder().equals(card.holder()))
                .toList();
    }
}
