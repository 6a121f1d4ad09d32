package vn.thidua.award.application;

import static vn.thidua.award.domain.AwardAct.SEE_AWARDS;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardId;
import vn.thidua.award.Holder;
import vn.thidua.award.domain.AwardAct;
import vn.thidua.award.domain.EnteredAward;
import vn.thidua.award.domain.EnteredAwards;
import vn.thidua.award.store.AwardQueries;
import vn.thidua.award.store.AwardQueries.Line;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/**
 * Who sees an award: those of the unit the recipient belonged to, and those above it. Who sees one award of a holder, or looks after
 * the holder's unit, sees all the holder was given: awards are for life. For everyone else they are not there.
 */
@Service
@Transactional(readOnly = true)
public class SeeingAwards {

    private static final int MOST_FOUND = 6;

    private final EnteredAwards awards;
    private final AwardQueries queries;
    private final Holders holders;
    private final Units units;
    private final Permission permission;

    SeeingAwards(EnteredAwards awards, AwardQueries queries, Holders holders, Units units, Permission permission) {
        this.awards = awards;
        this.queries = queries;
        this.holders = holders;
        this.units = units;
        this.permission = permission;
    }

    /**
     * A holder and what the register says of it.
     *
     * @param awards latest first
     */
    public record Seen(HolderCard card, List<Line> awards) {}

    /** The unit's and all below it, which must be this person's to see. */
    public List<UnitId> within(UnitId unit, Actor by) {
        return within(SEE_AWARDS, unit, by);
    }

    List<UnitId> within(AwardAct act, UnitId unit, Actor by) {
        if (!permission.allows(SEE_AWARDS, by, unit)) {
            throw new NoSuchElementException("awards of unit " + unit.value());
        }
        permission.require(act, by, unit);
        return units.idsWithin(unit);
    }

    /** Of each kind at most so many, whether or not they have awards. */
    public List<HolderCard> holders(UnitId under, String words, Actor by) {
        permission.require(SEE_AWARDS, by, under);
        return holders.search(under, words, MOST_FOUND);
    }

    public EnteredAward award(AwardId id, Actor by) {
        var award = awards.get(id);
        if (!permission.allows(SEE_AWARDS, by, award.unit())) {
            holder(award.holder(), by);
        }
        return award;
    }

    public Seen holder(Holder holder, Actor by) {
        var card = holders.get(holder);
        var lines = queries.of(card.ids());
        boolean seen = Stream.concat(Stream.of(card.unit()), lines.stream().map(Line::unit))
                .distinct()
                .anyMatch(unit -> permission.allows(SEE_AWARDS, by, unit));
        if (!seen) {
            throw new NoSuchElementException("holder " + holder.id());
        }
        return new Seen(card, lines);
    }

    /** Whether this person may do that at the unit. */
    public boolean may(AwardAct act, UnitId unit, Actor by) {
        return permission.allows(act, by, unit);
    }

    public void require(AwardAct act, UnitId unit, Actor by) {
        permission.require(act, by, unit);
    }

    public boolean holds(AwardAct act, Actor by) {
        return permission.holds(act, by);
    }
}
