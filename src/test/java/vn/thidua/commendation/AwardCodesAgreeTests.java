package vn.thidua.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.ProgramTest;
import vn.thidua.eligibility.AwardClass;
import vn.thidua.eligibility.AwardKind;
import vn.thidua.eligibility.RuleTable;
import vn.thidua.eligibility.Subject;

/** One list of codes: what the catalogue offers and what eligibility judges are the same awards, of the same class, for the same recipients. */
@ProgramTest
class AwardCodesAgreeTests {

    /** The one difference that is meant: an enterprise is judged as a collective for the titles of collectives (Luật Điều 20). */
    private static final Set<String> ALSO_OF_ENTERPRISES = Set.of("TTLDTT", "TTLDXS", "CO_TINH", "CO_CP");

    @Autowired
    JdbcClient db;

    @Test
    void theCatalogueAndTheRulesListTheSameAwards() {
        var offered = new TreeMap<String, String>();
        db.sql("select code, sort, subjects from commendation.award_kind order by valid_from")
                .query(row -> {
                    var subjects = Arrays.stream(
                                    (Object[]) row.getArray("subjects").getArray())
                            .map(String::valueOf)
                            .map(AwardCodesAgreeTests::subject)
                            .collect(Collectors.toSet());
                    offered.put(row.getString("code"), said(AwardClass.valueOf(row.getString("sort")), subjects));
                });
        Map<String, String> judged = RuleTable.read().awards().stream()
                .collect(Collectors.toMap(
                        AwardKind::code, one -> said(one.type(), named(one)), (one, other) -> one, TreeMap::new));

        assertThat(judged).isEqualTo(offered);
    }

    private static Set<Subject> named(AwardKind one) {
        var subjects = new TreeSet<>(one.subjects());
        if (ALSO_OF_ENTERPRISES.contains(one.code())) {
            assertThat(subjects.remove(Subject.ENTERPRISE)).as(one.code()).isTrue();
        }
        return subjects;
    }

    private static Subject subject(String written) {
        return written.equals("PERSON") ? Subject.INDIVIDUAL : Subject.valueOf(written);
    }

    private static String said(AwardClass type, Set<Subject> subjects) {
        return type + " " + new TreeSet<>(subjects);
    }
}
