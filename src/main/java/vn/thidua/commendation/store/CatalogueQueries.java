package vn.thidua.commendation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.LocalRuleId;
import vn.thidua.commendation.domain.AwardSort;
import vn.thidua.commendation.domain.LocalRuleKind;
import vn.thidua.commendation.domain.Mark;

/** The catalogue of awards as the law has it on a day. */
@Component
public class CatalogueQueries {

    private static final String ON_DAY = " valid_from <= :day and (valid_to is null or valid_to >= :day) ";

    private static final String AWARD = """
            select k.code, k.position, k.sort, k.name, array_to_string(k.subjects, ',') as subjects, k.standard, k.prerequisite,
                   k.citation, k.mark, k.valid_from, k.valid_to, a.decided_by, array_to_string(a.levels, ',') as levels,
                   a.citation as decided_citation, a.mark as decided_mark, a.valid_from as decided_from
            from commendation.award_kind k
            left join commendation.award_authority a
              on a.code = k.code and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day)
            where k.valid_from <= :day and (k.valid_to is null or k.valid_to >= :day)
            """;

    /**
     * One award as it stands on the day asked for.
     *
     * @param subjects codes of whom it can be given to, with commas
     * @param levels codes of who decides, with commas
     */
    public record Award(
            String code,
            int position,
            AwardSort sort,
            String name,
            String subjects,
            String standard,
            String prerequisite,
            String citation,
            Mark mark,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String decidedBy,
            @Nullable String levels,
            @Nullable String decidedCitation,
            @Nullable Mark decidedMark,
            @Nullable LocalDate decidedFrom) {

        public List<String> whom() {
            return List.of(subjects.split(","));
        }
    }

    /** Who decided an award in a stretch of time. */
    public record Authority(
            LocalDate validFrom, @Nullable LocalDate validTo, String decidedBy, String citation, Mark mark) {}

    /** A kind of commendation. */
    public record Type(
            String code,
            String name,
            boolean groundsHigher,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String citation,
            Mark mark) {}

    /** A law, decree or circular. */
    public record Instrument(
            String name,
            String about,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Mark mark,
            boolean holds) {}

    /** A rule of the province. */
    public record Local(
            LocalRuleId id,
            LocalRuleKind kind,
            @Nullable String award,
            @Nullable String awardName,
            String wording,
            @Nullable Integer figure,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String basis,
            boolean confirmed,
            String writtenByName) {}

    private final JdbcClient db;

    CatalogueQueries(JdbcClient db) {
        this.db = db;
    }

    public List<Award> awards(LocalDate day) {
        return db.sql(AWARD + " order by k.position")
                .param("day", day)
                .query(Award.class)
                .list();
    }

    public Optional<Award> award(String code, LocalDate day) {
        return db.sql(AWARD + " and k.code = :code")
                .param("day", day)
                .param("code", code)
                .query(Award.class)
                .optional();
    }

    /** Newest first. */
    public List<Authority> authorities(String code) {
        return db.sql("""
                        select valid_from, valid_to, decided_by, citation, mark
                        from commendation.award_authority
                        where code = :code
                        order by valid_from desc
                        """).param("code", code).query(Authority.class).list();
    }

    public List<Type> types(LocalDate day) {
        return db.sql("select code, name, grounds_higher, valid_from, valid_to, citation, mark"
                        + " from commendation.commendation_type where" + ON_DAY + "order by position")
                .param("day", day)
                .query(Type.class)
                .list();
    }

    /** All of them, and which hold on the day. */
    public List<Instrument> instruments(LocalDate day) {
        return db.sql("select name, about, valid_from, valid_to, mark," + ON_DAY
                        + "as holds from commendation.instrument order by position")
                .param("day", day)
                .query(Instrument.class)
                .list();
    }

    public List<Local> localRules(LocalDate day) {
        return db.sql("""
                        select r.id, r.kind, r.award, k.name as award_name, r.wording, r.figure, r.valid_from, r.valid_to, r.basis,
                               r.confirmed, r.written_by_name
                        from commendation.local_rule r
                        left join lateral (
                          select name from commendation.award_kind k where k.code = r.award order by k.valid_from desc limit 1) k on true
                        where r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                        order by r.kind, r.award nulls first, r.valid_from, r.id
                        """).param("day", day).query(Local.class).list();
    }
}
