package vn.thidua.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.CitationRole;
import vn.thidua.plan.LegalBasis;
import vn.thidua.plan.Level;

class LegalBasisTests {

    @Test
    void each_cited_document_is_listed_once_with_its_part() {
        var bases = GiaLoc.read(GiaLoc.PLAN).legalBases();
        assertThat(bases)
                .extracting(LegalBasis::type, LegalBasis::symbol, LegalBasis::date, LegalBasis::role)
                .containsExactly(
                        row("Luật", null, LocalDate.of(2022, 6, 15), CitationRole.BASIS),
                        row("Nghị định", "98/2023/NĐ-CP", LocalDate.of(2023, 12, 31), CitationRole.BASIS),
                        row("Kế hoạch", "305/KH-UBND", LocalDate.of(2025, 9, 26), CitationRole.PARENT),
                        row("Chỉ thị", "41-CT/TW", LocalDate.of(2024, 12, 26), CitationRole.DIRECTIVE));
        assertThat(bases.get(1).issuer()).isEqualTo("Chính phủ");
        assertThat(bases.get(2).subject()).startsWith("phong trào");
    }

    @Test
    void the_plan_carried_out_is_the_parent() {
        var parent = GiaLoc.read(GiaLoc.PLAN).parent();
        assertThat(parent).isNotNull();
        assertThat(parent.symbol()).isEqualTo("305/KH-UBND");
        assertThat(parent.issuer()).isEqualTo("Ủy ban nhân dân thành phố Hải Phòng");
        assertThat(parent.level()).isEqualTo(Level.PROVINCE);
    }

    @Test
    void symbols_a_scanner_broke_are_mended() {
        var bases = GiaLoc.read(GiaLoc.SCANNED).legalBases();
        assertThat(bases).extracting(LegalBasis::symbol).containsExactly("305/KH-UBND", "41-CT/TW", "57-NQ/TW");
        assertThat(bases).extracting(LegalBasis::issuer).contains("Bộ Chính trị");
        assertThat(bases.get(1).doubt()).isNotNull().satisfies(doubt -> assertThat(doubt.reason())
                .isEqualTo("symbol-mended"));
    }

    @Test
    void a_symbol_split_over_lines_stays_one() {
        assertThat(only("Làm theo Kế hoạch số 18/KH-\n\nUBND ngày 02 tháng 9 năm 2025 của Ủy ban nhân dân xã về đê điều.")
                        .symbol())
                .isEqualTo("18/KH-UBND");
    }

    @Test
    void a_resolution_is_cited_by_who_adopted_it() {
        var basis = only("Phấn đấu theo Nghị quyết Đại hội Đảng bộ xã Gia Lộc lần thứ nhất, nhiệm kỳ 2025 - 2030.");
        assertThat(basis.symbol()).isNull();
        assertThat(basis.issuer()).isEqualTo("Đại hội Đảng bộ xã Gia Lộc lần thứ nhất, nhiệm kỳ 2025 - 2030");
    }

    @Test
    void a_resolution_inside_the_quoted_name_of_a_movement_is_no_citation() {
        assertThat(basesOf("Phong trào “Thắng lợi Nghị quyết Đại hội Đảng bộ thành phố” sôi nổi."))
                .isEmpty();
    }

    @Test
    void figures_and_fractions_are_no_symbols() {
        assertThat(basesOf("Gặt 120/831 ha, đạt 24/7, từ 2021-2025, giá 12/kg, mẫu 01-A.")).isEmpty();
    }

    private static LegalBasis only(String sentence) {
        var bases = basesOf(sentence);
        assertThat(bases).hasSize(1);
        return bases.getFirst();
    }

    private static java.util.List<LegalBasis> basesOf(String sentence) {
        return GiaLoc.read("KẾ HOẠCH\nLàm đẹp đường thôn\n\nI. NỘI DUNG\n" + sentence + "\n").legalBases();
    }

    private static org.assertj.core.groups.Tuple row(Object... parts) {
        return org.assertj.core.groups.Tuple.tuple(parts);
    }
}
