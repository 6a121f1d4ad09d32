package vn.thidua.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.domain.ReorganisationId;
import vn.thidua.organisation.domain.ReorganisationState;
import vn.thidua.organisation.domain.StepKind;

/** What was: the names, places and codes of a unit, and the reorganisations that changed units. */
@Component
public class HistoryQueries {

    private static final String ACT = """
            select r.id, r.basis, r.decided_on, r.effective_on, r.state, r.recorded_by_name, u.short_name as unit_name,
                   (select count(*) from organisation.reorganisation_step t where t.reorganisation = r.id) as steps
            from organisation.reorganisation r
            left join organisation.unit_standing u on u.unit = r.unit and u.valid_to is null
            """;

    private final JdbcClient db;

    HistoryQueries(JdbcClient db) {
        this.db = db;
    }

    /** One name, kind and place a unit had for a time. */
    public record Was(
            String name,
            String kind,
            @Nullable String superior,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable UUID act,
            @Nullable String basis) {}

    /** Latest first. */
    public List<Was> standings(UnitId id) {
        return db.sql("""
                select s.name, s.kind, s.valid_from, s.valid_to, r.id as act, r.basis,
                       (select p.short_name from organisation.unit_standing p
                         where p.unit = s.parent and (p.valid_from is null or p.valid_from <= coalesce(s.valid_to, 'infinity'))
                         order by p.valid_from desc nulls last limit 1) as superior
                from organisation.unit_standing s
                left join organisation.reorganisation r on r.id = coalesce(s.begun_by, s.ended_by)
                where s.unit = :id
                order by s.valid_from desc nulls last
                """).param("id", id.value()).query(Was.class).list();
    }

    /** One code of a unit. */
    public record Code(
            String scheme,
            String code,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    public List<Code> codes(UnitId id) {
        return db.sql("""
                select scheme, code, valid_from, valid_to from organisation.unit_code
                where unit = :id order by valid_to is not null, scheme, valid_from
                """).param("id", id.value()).query(Code.class).list();
    }

    /** One reorganisation in a list. */
    public record Act(
            ReorganisationId id,
            String basis,
            LocalDate decidedOn,
            LocalDate effectiveOn,
            ReorganisationState state,
            String recordedByName,
            @Nullable String unitName,
            long steps) {}

    /** The latest first. */
    public List<Act> acts(int most) {
        return db.sql(ACT + "order by r.effective_on desc, r.recorded_at desc limit :most")
                .param("most", most)
                .query(Act.class)
                .list();
    }

    public List<Act> actsOf(UnitId id) {
        return db.sql(ACT + """
                where exists (select from organisation.reorganisation_step t
                               where t.reorganisation = r.id and (t.predecessor = :id or t.successor = :id))
                order by r.effective_on desc, r.recorded_at desc
                """).param("id", id.value()).query(Act.class).list();
    }

    public Act act(ReorganisationId id) {
        return db.sql(ACT + "where r.id = :id")
                .param("id", id.value())
                .query(Act.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException(id.toString()));
    }

    /** What a reorganisation did to one unit; a name is missing where the unit never came to be. */
    public record Done(
            StepKind kind,
            UUID unit,
            @Nullable String name,
            @Nullable UUID into,
            @Nullable String intoName,
            @Nullable String superior,
            @Nullable Share share) {}

    public List<Done> steps(ReorganisationId id) {
        return db.sql("""
                select t.kind, t.predecessor as unit, old.short_name as name, t.successor as into,
                       new.short_name as into_name, up.short_name as superior, t.share
                from organisation.reorganisation_step t
                join organisation.reorganisation r on r.id = t.reorganisation
                left join organisation.unit_standing old on old.unit = t.predecessor
                 and daterange(old.valid_from, old.valid_to, '[]') @> (r.effective_on - 1)
                left join organisation.unit_standing new on new.unit = t.successor
                 and daterange(new.valid_from, new.valid_to, '[]') @> r.effective_on
                left join organisation.unit_standing up on up.unit = new.parent
                 and daterange(up.valid_from, up.valid_to, '[]') @> r.effective_on
                where t.reorganisation = :id
                order by t.position
                """).param("id", id.value()).query(Done.class).list();
    }
}
