package vn.thidua.award.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.Holder;
import vn.thidua.award.Merits;
import vn.thidua.award.domain.Fact;
import vn.thidua.eligibility.Grounds;
import vn.thidua.eligibility.Initiative;
import vn.thidua.eligibility.PastAward;
import vn.thidua.eligibility.Share;
import vn.thidua.eligibility.Succession;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.Collectives;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;

/** Gathers what is recorded of a holder. However much that is, it takes the same few statements. */
@Component
class MeritQueries implements Merits {

    private final JdbcClient db;
    private final FactRows facts;
    private final Persons persons;
    private final Collectives collectives;
    private final Units units;

    MeritQueries(JdbcClient db, FactRows facts, Persons persons, Collectives collectives, Units units) {
        this.db = db;
        this.facts = facts;
        this.persons = persons;
        this.collectives = collectives;
        this.units = units;
    }

    /**
     * Whose facts are wanted.
     *
     * @param own the ids that are the holder
     * @param before the ids of what went into the holder
     */
    private record Asked(UUID asked, UUID first, Set<UUID> own, Set<UUID> before, List<Succession> successions) {

        /** The holder as it was asked for; what went into it under its own name. */
        String recipient(UUID holder) {
            return own.contains(holder) ? asked.toString() : holder.toString();
        }

        Collection<UUID> all() {
            return Stream.concat(own.stream(), before.stream()).toList();
        }
    }

    @Override
    public Grounds grounds(Holder holder, int year, LocalDate day) {
        var asked = asked(holder, day);
        var awards = awards(asked, day);
        var recorded = recorded(asked, awards, day);
        return new Grounds(
                of(recorded, one -> one instanceof Fact.Rated(var rating) ? rating : null),
                awards,
                of(recorded, one -> one instanceof Fact.Created(var initiative, var paper) ? initiative : null),
                of(recorded, one -> one instanceof Fact.Disciplined(var discipline) ? discipline : null),
                of(recorded, one -> one instanceof Fact.Held(var hold) ? hold : null),
                of(recorded, one -> one instanceof Fact.Absent(var absence, var paper) ? absence : null),
                asked.successions(),
                of(recorded, one -> one instanceof Fact.Attested(var attestation) ? attestation : null),
                of(recorded, one -> one instanceof Fact.Placed(var standing, var paper) ? standing : null),
                of(
                                recorded,
                                one -> one instanceof Fact.Counted(int counted, var headcount, var paper)
                                                && counted == year
                                        ? headcount
                                        : null)
                        .stream()
                        .findFirst()
                        .orElse(null));
    }

    private Asked asked(Holder holder, LocalDate day) {
        return switch (holder.kind()) {
            case PERSON -> {
                var person = persons.standing(new PersonId(holder.id()));
                var own = new HashSet<UUID>();
                persons.alsoKnownAs(person.id()).forEach(id -> own.add(id.value()));
                yield new Asked(holder.id(), person.id().value(), own, Set.of(), successions(person.unit(), day));
            }
            case COLLECTIVE -> {
                var unit = collectives.get(new CollectiveId(holder.id())).unit();
                yield new Asked(holder.id(), holder.id(), Set.of(holder.id()), Set.of(), successions(unit, day));
            }
            case UNIT -> {
                var before = new HashSet<UUID>();
                var successions = successions(new UnitId(holder.id()), day);
                successions.forEach(one -> before.add(UUID.fromString(one.predecessor())));
                before.remove(holder.id());
                yield new Asked(holder.id(), holder.id(), Set.of(holder.id()), before, successions);
            }
        };
    }

    private List<Succession> successions(UnitId unit, LocalDate day) {
        return units.origins(unit).stream()
                .filter(one -> !one.since().isAfter(day))
                .map(one -> new Succession(
                        one.unit().value().toString(),
                        one.name(),
                        one.share().ends() ? Share.WHOLE : Share.PART,
                        one.since()))
                .toList();
    }

    /** What became of an award after the day has not yet become of it. */
    private List<PastAward> awards(Asked asked, LocalDate day) {
        return db.sql(PastAwardRow.SELECT + """
                        where a.holder_id in (select unnest(cast(:holders as uuid[]))) and a.withdrawn_at is null and a.decided_on <= :day
                        order by a.year, a.decided_on, a.id
                        """)
                .param("holders", AwardRows.array(asked.all()))
                .param("day", day)
                .query((row, n) -> PastAwardRow.told(row, asked::recipient, day))
                .list();
    }

    /** Of several records of one person the one that stands goes first. */
    private List<Fact> recorded(Asked asked, List<PastAward> awards, LocalDate day) {
        var rows = db.sql("select " + FactRow.COLUMNS + """
                        from award.fact f
                        where f.withdrawn_at is null and (f.since is null or f.since <= :day)
                          and (f.holder_id in (select unnest(cast(:own as uuid[])))
                               or f.holder_id in (select unnest(cast(:before as uuid[]))) and f.kind in ('DISCIPLINE', 'HOLD'))
                        order by f.year, f.since, f.recorded_at, f.id
                        """)
                .param("own", AwardRows.array(asked.own()))
                .param("before", AwardRows.array(asked.before()))
                .param("day", day)
                .query(FactRow.class)
                .list();
        var uses = facts.uses(rows.stream().map(FactRow::id).toList());
        return rows.stream()
                .sorted(Comparator.comparing(row -> !row.holderId().equals(asked.first())))
                .map(row -> row.fact(used(row, uses.getOrDefault(row.id(), List.of()), awards)))
                .toList();
    }

    /** An award given for an initiative uses it for as long as it stands. */
    private static List<Initiative.Use> used(FactRow row, List<Initiative.Use> recorded, List<PastAward> awards) {
        var all = new ArrayList<>(recorded);
        awards.stream()
                .filter(one ->
                        one.stands() && row.code() != null && one.achievements().contains(row.code()))
                .map(one -> new Initiative.Use(one.award(), one.year()))
                .filter(use -> !recorded.contains(use))
                .forEach(all::add);
        return all;
    }

    private static <T> List<T> of(List<Fact> facts, Function<Fact, @org.jspecify.annotations.Nullable T> part) {
        return facts.stream().map(part).filter(java.util.Objects::nonNull).toList();
    }
}
