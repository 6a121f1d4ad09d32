package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.Anomaly;

class FaultsTests {

    @Test
    void a_sound_plan_has_no_faults_of_form() {
        assertThat(faults(GiaLoc.PLAN)).isEmpty();
    }

    @Test
    void a_document_cited_before_it_was_issued_is_a_fault() {
        assertThat(faults(GiaLoc.PLAN.replace("ngày 26/9/2025", "ngày 26/10/2025"))).contains("cited_after_issue");
    }

    @Test
    void a_day_no_calendar_has_is_a_fault() {
        assertThat(faults(GiaLoc.PLAN.replace("26/9/2025", "31/9/2025"))).contains("impossible_date");
    }

    @Test
    void a_gap_in_the_numbers_is_a_fault() {
        assertThat(faults(GiaLoc.PLAN.replace("1.2. Sân phơi", "1.3. Sân phơi"))).containsExactly("numbering_fault");
    }

    @Test
    void a_subject_that_stops_midway_is_a_fault() {
        assertThat(faults(GiaLoc.PLAN.replace("toàn dân;\ntiến tới Hội nghị điển hình tiên tiến", "toàn dân;")))
                .containsExactly("truncated_title");
    }

    @Test
    void a_recipient_listed_twice_is_a_fault() {
        assertThat(faults(GiaLoc.PLAN.replace("- Lưu:", "- UBND thành phố;\n- Lưu:"))).containsExactly("duplicate_recipient");
    }

    @Test
    void a_mark_without_its_note_is_a_fault() {
        var marked = GiaLoc.PLAN.replace("báo cáo thật.", "báo cáo thật…[1].");
        assertThat(faults(marked)).containsExactly("missing_footnote");
        assertThat(faults(marked + "\n[1] Báo cáo miệng tại giao ban đầu tuần.\n")).isEmpty();
    }

    @Test
    void what_is_cut_off_is_told() {
        var body = GiaLoc.PLAN.substring(GiaLoc.PLAN.indexOf("KẾ HOẠCH"), GiaLoc.PLAN.indexOf("Nơi nhận"));
        assertThat(faults(body)).contains("missing_header", "missing_signature_block");
    }

    @Test
    void every_fault_and_doubt_has_its_sentence() throws IOException {
        var sentences = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/reading.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(file);
        }
        for (var text : List.of(GiaLoc.PLAN.substring(300), GiaLoc.PLAN.replace("26/9", "31/9").replace("1.2.", "1.4."))) {
            assertThat(GiaLoc.read(text).anomalies())
                    .isNotEmpty()
                    .filteredOn(FaultsTests::ofForm)
                    .allSatisfy(fault -> assertThat(sentences).containsKey("plan.anomaly." + fault.type()));
        }
    }

    private static List<String> faults(String text) {
        return GiaLoc.read(text).anomalies().stream().filter(FaultsTests::ofForm).map(Anomaly::type).toList();
    }

    /** Faults of targets and deadlines are told elsewhere. */
    private static boolean ofForm(Anomaly fault) {
        return List.of(
                        "missing_header", "truncated_title", "title_scope_mismatch", "missing_signature_block", "missing_signer_name",
                        "authority_mismatch", "duplicate_recipient", "missing_footnote", "cited_after_issue", "conflicting_citation",
                        "missing_symbol_word", "impossible_date", "impossible_year", "numbering_fault", "unreadable_label",
                        "mixed_quotes", "unbalanced_quote", "duplicate_word")
                .contains(fault.type());
    }
}
