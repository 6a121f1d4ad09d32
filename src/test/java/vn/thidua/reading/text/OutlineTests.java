package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.Section;

class OutlineTests {

    @Test
    void parts_come_in_order_with_their_path() {
        var outline = OutlineReader.read(SourceText.plain(GiaLoc.PLAN));
        assertThat(outline.sections().stream().map(outline::path))
                .containsExactly(
                        "I", "I.1", "I.1.a", "I.1.b", "I.2", "II", "II.1", "II.1.1", "II.1.2", "II.2", "III", "IV", "V", "V.1",
                        "V.2");
        assertThat(outline.sections()).extracting(Section::level).startsWith(1, 2, 3, 3, 2, 1);
    }

    @Test
    void a_heading_ends_before_its_colon_its_bracket_or_its_line() {
        var outline = OutlineReader.read(SourceText.plain(GiaLoc.PLAN));
        assertThat(outline.sections())
                .extracting(Section::heading)
                .contains("MỤC ĐÍCH, YÊU CẦU", "Yêu cầu", "Máy gặt", "Các thôn")
                .contains((String) null);
    }

    @Test
    void a_part_is_found_by_the_words_of_its_heading_however_hurt() {
        var outline = OutlineReader.read(SourceText.plain(GiaLoc.SCANNED));
        assertThat(outline.named("muc dich")).map(Section::label).contains("I");
        assertThat(outline.named("thoi gian")).map(Section::label).contains("III");
        assertThat(outline.named("khen thuong")).isEmpty();
    }

    @Test
    void children_are_the_parts_one_step_below() {
        var outline = OutlineReader.read(SourceText.plain(GiaLoc.PLAN));
        var content = outline.named("noi dung thi dua").orElseThrow();
        assertThat(outline.childrenOf(content)).extracting(Section::label).containsExactly("1", "2");
        assertThat(outline.within(content)).hasSize(4);
    }

    @Test
    void an_offset_belongs_to_the_deepest_part_around_it() {
        var outline = OutlineReader.read(SourceText.plain(GiaLoc.PLAN));
        assertThat(outline.sectionAt(GiaLoc.PLAN.indexOf("phơi khô")).map(outline::path)).contains("I.1.a");
        assertThat(outline.sectionAt(GiaLoc.PLAN.indexOf("XÃ GIA LỘC"))).isEmpty();
        assertThat(outline.sectionAt(GiaLoc.PLAN.indexOf("Lưu: VT"))).isEmpty();
    }

    @Test
    void a_letter_the_scanner_lost_is_the_next_in_the_row() {
        var text = "I. NỘI DUNG\n1. Việc làm\na) Gặt lúa cho nhanh.\n) Phơi thóc cho khô.\nd) Cất vào kho.\n";
        assertThat(OutlineReader.read(SourceText.plain(text)).sections())
                .extracting(Section::label)
                .containsExactly("I", "1", "a)", "b)", "d)");
    }

    @Test
    void years_dates_and_figures_at_the_start_of_a_line_open_no_part() {
        var text = "I. NỘI DUNG\nGặt từ ngày\n26/12/2024 đến cuối vụ năm\n2025. Mỗi ha được\n1.703,274 kg thóc, cao hơn\n12,5 lần năm cũ.\n";
        assertThat(OutlineReader.read(SourceText.plain(text)).sections()).hasSize(1);
    }

    @Test
    void a_plan_that_counts_with_arabic_figures_only_has_them_on_top() {
        var text = "1. MỤC ĐÍCH\n1.1. Gặt nhanh\n1.2. Phơi khô\n2. YÊU CẦU\n2.1. Làm thật\n";
        assertThat(OutlineReader.read(SourceText.plain(text)).sections())
                .extracting(Section::level)
                .containsExactly(1, 2, 2, 1, 2);
    }
}
