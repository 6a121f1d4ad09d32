package vn.thidua.award.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.FactId;
import vn.thidua.award.domain.Fact;
import vn.thidua.award.domain.RecordedFact;
import vn.thidua.award.domain.RecordedFact.Signature;
import vn.thidua.award.domain.RecordedFacts;
import vn.thidua.eligibility.Initiative;
import vn.thidua.platform.IdArray;
import vn.thidua.shared.Actor;

/** Keeps recorded facts in their table. */
@Component
public class FactRows implements RecordedFacts {

    private final JdbcClient db;

    FactRows(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(RecordedFact one) {
        db.sql("""
                        insert into award.fact
                            (id, version, kind, holder_kind, holder_id, unit, year, code, title, paper, rating, creation, scope,
                             discipline, cause, outcome, absence, since, until, applies, place, members, completed, advanced,
                             fighters, disciplined, women, recorded_at, recorded_by_name)
                        values (:id, 0, :kind, :holder_kind, :holder_id, :unit, :year,
                                case when :kind = 'INITIATIVE'
                                     then 'SK' || lpad(nextval('award.initiative_number')::text, 6, '0') else :code end,
                                :title, :paper, :rating, :creation, :scope,
                                :discipline, :cause, :outcome, :absence, :since, :until, :applies, :place, :members, :completed,
                                :advanced, :fighters, :disciplined, :women, :recorded_at, :recorded_by_name)
                        """)
                .params(FactColumns.of(one.fact()))
                .param("id", one.id().value())
                .param("holder_kind", one.holder().kind().name())
                .param("holder_id", one.holder().id())
                .param("unit", one.unit().value())
                .param("recorded_at", at(one.recorded().at()))
                .param("recorded_by_name", one.recorded().by())
                .update();
    }

    @Override
    public RecordedFact get(FactId id) {
        return read(id, "");
    }

    @Override
    public RecordedFact locked(FactId id) {
        return read(id, " for update");
    }

    private RecordedFact read(FactId id, String locking) {
        return db.sql("select " + FactRow.COLUMNS + " from award.fact f where f.id = :id" + locking)
                .param("id", id.value())
                .query(FactRow.class)
                .optional()
                .map(row -> row.told(uses(List.of(id)).getOrDefault(id, List.of())))
                .orElseThrow(() -> new NoSuchElementException("fact " + id.value()));
    }

    @Override
    public void save(RecordedFact one) {
        int saved = db.sql("""
                        update award.fact set
                            version = version + 1, since = :since, until = :until, outcome = :outcome, scope = :scope, paper = :paper,
                            ended_at = :ended_at, ended_by_name = :ended_by, ended_reason = :ended_reason,
                            withdrawn_at = :withdrawn_at, withdrawn_by_name = :withdrawn_by, withdrawn_reason = :withdrawn_reason
                        where id = :id and version = :version
                        """)
                .params(FactColumns.of(one.fact()))
                .params(signed("ended", one.ended()))
                .params(signed("withdrawn", one.withdrawn()))
                .param("id", one.id().value())
                .param("version", one.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("fact " + one.id().value());
        }
    }

    private static Map<String, @Nullable Object> signed(String what, @Nullable Signature signature) {
        var said = new HashMap<String, @Nullable Object>();
        said.put(what + "_at", signature == null ? null : at(signature.at()));
        said.put(what + "_by", signature == null ? null : signature.by());
        said.put(what + "_reason", signature == null ? null : signature.reason());
        return said;
    }

    /** The earlier uses recorded of these initiatives. */
    public Map<FactId, List<Initiative.Use>> uses(Collection<FactId> initiatives) {
        var uses = new HashMap<FactId, List<Initiative.Use>>();
        db.sql("""
                        select initiative, award, year from award.initiative_use
                        where initiative in (select unnest(cast(:ids as uuid[]))) order by year, award
                        """).param("ids", IdArray.of(initiatives)).query(row -> {
            uses.computeIfAbsent(
                            new FactId(row.getObject("initiative", UUID.class)), none -> new java.util.ArrayList<>())
                    .add(new Initiative.Use(row.getString("award"), row.getInt("year")));
        });
        return uses;
    }

    /** False when that use is recorded already. */
    public boolean use(FactId initiative, Initiative.Use use, String paper, Actor by, Instant at) {
        return db.sql("""
                        insert into award.initiative_use (initiative, award, year, paper, recorded_at, recorded_by_name)
                        values (:initiative, :award, :year, :paper, :at, :by) on conflict do nothing
                        """)
                        .param("initiative", initiative.value())
                        .param("award", use.award())
                        .param("year", use.year())
                        .param("paper", paper.strip())
                        .param("at", at(at))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** How often each of these was written; those withdrawn are left out. */
    public Map<FactId, Integer> versions(Collection<FactId> facts) {
        var versions = new HashMap<FactId, Integer>();
        db.sql(
                        "select id, version from award.fact where id in (select unnest(cast(:ids as uuid[]))) and withdrawn_at is null")
                .param("ids", IdArray.of(facts))
                .query(row -> {
                    versions.put(new FactId(row.getObject("id", UUID.class)), row.getInt("version"));
                });
        return versions;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Whether a year's fact of the kind holds already. */
    public boolean holds(UUID holder, Fact fact) {
        var said = FactColumns.of(fact);
        return db.sql("""
                        select exists (select from award.fact where holder_id = :holder and kind = :kind and year = :year
                                       and withdrawn_at is null)
                        """)
                .param("holder", holder)
                .param("kind", said.get("kind"))
                .param("year", said.get("year"))
                .query(Boolean.class)
                .single();
    }
}
