package vn.thidua.commendation.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.DossierRules;
import vn.thidua.commendation.domain.LocalRuleKind;

/** Reads the rules of dossiers from the catalogue and the province's rules. */
@Component
class DossierRuleQueries implements DossierRules {

    private static final String ON_DAY = " valid_from <= :day and (valid_to is null or valid_to >= :day) ";

    private final JdbcClient db;

    DossierRuleQueries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Paper> papers(String award, LocalDate day) {
        var papers = new ArrayList<>(db.sql("""
                        select code, label, needed, citation, mark = 'SEEN' as confirmed
                        from commendation.dossier_paper
                        where award = :award and
                        """ + ON_DAY + "order by position")
                .param("award", award)
                .param("day", day)
                .query(Paper.class)
                .list());
        papers.addAll(db.sql("""
                        select 'LOCAL-' || row_number() over (order by valid_from, id) as code, wording as label, true as needed,
                               basis as citation, confirmed
                        from commendation.local_rule
                        where kind = 'PAPER' and (award is null or award = :award) and
                        """ + ON_DAY + "order by valid_from, id")
                .param("award", award)
                .param("day", day)
                .query(Paper.class)
                .list());
        return List.copyOf(papers);
    }

    @Override
    public Optional<LocalFigure> postingDays(LocalDate day) {
        return figure(LocalRuleKind.POSTING_DAYS, day);
    }

    @Override
    public Optional<LocalFigure> workingDays(LocalDate day) {
        return figure(LocalRuleKind.WORKING_DAYS, day);
    }

    /** The one for all awards; what is said of single awards concerns their own dossiers only. */
    private Optional<LocalFigure> figure(LocalRuleKind kind, LocalDate day) {
        return db.sql("""
                        select figure, basis, confirmed
                        from commendation.local_rule
                        where kind = :kind and award is null and figure is not null and
                        """ + ON_DAY + "order by valid_from desc limit 1")
                .param("kind", kind.name())
                .param("day", day)
                .query(LocalFigure.class)
                .optional();
    }
}
