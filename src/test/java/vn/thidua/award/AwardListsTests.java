package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.eligibility.PastAward;
import vn.thidua.eligibility.Rating;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;
import vn.thidua.interchange.Row;
import vn.thidua.interchange.Sheet;
import vn.thidua.organisation.CollectiveId;
import vn.thidua.organisation.CollectiveRegister;
import vn.thidua.organisation.NewCollective;
import vn.thidua.organisation.PersonId;
import vn.thidua.shared.Days;

/** Old registers and ratings from Excel: who is known is found, who is not is told, nobody is made up; undone if need be. */
class AwardListsTests extends AwardStory {

    @Autowired
    List<Sheet<?>> sheets;

    @Autowired
    CollectiveRegister collectives;

    private PersonId hoa;
    private CollectiveId household;

    @BeforeEach
    void thePeopleOfTheOldRegister() {
        hoa = person("Nguyễn Thị Hoa", "1985");
        person("Vũ Văn Tú", "1960");
        person("Vũ Văn Tú", "1971");
        household = collectives.enter(
                new NewCollective(
                        "ho_gia_dinh", "Hộ ông Đặng Hữu Nghĩa", town.giaLoc(), "Đặng Hữu Nghĩa", "", "", null),
                officer);
    }

    @Test
    void eachRowIsTakenOrToldWhyNot() {
        var judged = judge(
                "awards",
                row(2, "Cá nhân", "Nguyễn Thị Hoa", "", "Lao động tiên tiến", "2024", ""),
                row(3, "hộ gia đình", "Hộ ông Đặng Hữu Nghĩa", "", "GDVH", "2024", ""),
                row(4, "Tập thể", "UBND xã Gia Lộc", "", "Tập thể lao động xuất sắc", "2024", ""),
                row(5, "Cá nhân", "Vũ Văn Tú", "1971", "CSTDCS", "2024", ""),
                row(6, "Cá nhân", "Vũ Văn Tú", "", "CSTDCS", "2024", ""),
                row(7, "Cá nhân", "Vũ Văn Tú", "1980", "CSTDCS", "2024", ""),
                row(8, "Cá nhân", "Lê Văn Không Có", "", "CSTDCS", "2024", ""),
                row(9, "Cá nhân", "nguyen thi hoa", "", "CSTDCS", "2024", ""),
                row(10, "Cá nhân", "Nguyễn Thị Hoa", "", "Giấy khen", "2024", ""),
                row(11, "Cá nhân", "Nguyễn Thị Hoa", "", "Giấy khenn", "2024", "Khen thưởng đột xuất"),
                row(12, "Cá nhân", "Nguyễn Thị Hoa", "", "Tập thể lao động xuất sắc", "2024", ""),
                row(13, "Cá nhân", "Nguyễn Thị Hoa", "", "Lao động tiên tiến", "2024", ""));

        assertThat(judged.stream().filter(Judged::saves).map(one -> one.row().number()))
                .containsExactly(2, 3, 4, 5, 9);
        assertThat(told(judged))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        6, "name award.refused.holder-several",
                        7, "birth award.refused.holder-born-otherwise",
                        8, "name award.refused.holder-unknown",
                        9, "name award.refused.holder-nearly",
                        10, "kind award.refused.kind-missing",
                        11, "award award.refused.word-unknown",
                        12, "award award.refused.not-for-subject",
                        13, "name interchange.refused.row-twice"));
        assertThat(judged.get(9).faults().getFirst().proposal()).isEqualTo("Giấy khen");
    }

    @Test
    void whatIsBroughtInStandsInTheRegisterOnceAndIsUndone() {
        var rows = new Row[] {
            row(2, "Cá nhân", "Nguyễn Thị Hoa", "", "Lao động tiên tiến", "2024", ""),
            row(3, "Hộ gia đình", "Hộ ông Đặng Hữu Nghĩa", "", "Gia đình văn hóa", "2024", "")
        };

        var traces = sheet("awards").apply(judge("awards", rows), officer);

        assertThat(merits.grounds(of(hoa), 2025, TODAY).awards())
                .extracting(PastAward::award, PastAward::year)
                .containsExactly(org.assertj.core.api.Assertions.tuple("LDTT", 2024));
        assertThat(merits.grounds(new Holder(Holder.Kind.COLLECTIVE, household.value()), 2025, TODAY)
                        .awards())
                .hasSize(1);
        assertThat(judge("awards", rows)).extracting(Judged::verdict).containsOnly(Verdict.SAME);

        assertThat(sheet("awards").undo(traces, officer)).isEmpty();
        assertThat(merits.grounds(of(hoa), 2025, TODAY).awards()).isEmpty();
        assertThat(judge("awards", rows)).extracting(Judged::verdict).containsOnly(Verdict.FRESH);
    }

    @Test
    void theSameFileGoesOutAndIn() {
        given(of(hoa), "Nguyễn Thị Hoa", "LDTT", 2023);
        given(of(hoa), "Nguyễn Thị Hoa", "CSTDCS", 2024);

        var out = out("awards");

        assertThat(out).hasSize(2);
        assertThat(judge("awards", out.toArray(Row[]::new)))
                .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(Verdict.SAME));
        var cells = new HashMap<>(out.getFirst().cells());
        cells.put("decision", "999/QĐ-UBND");
        assertThat(told(judge("awards", new Row(2, cells))))
                .containsValue("decision award.refused.award-known-otherwise");
    }

    @Test
    void ratingsComeInOnceAYearAndAreUndone() {
        var rows = new Row[] {
            rated(2, "Nguyễn Thị Hoa", "2024", "Hoàn thành xuất sắc nhiệm vụ"),
            rated(3, "Nguyễn Thị Hoa", "2023", "hoan thanh tot nhiem vu")
        };

        var traces = sheet("ratings").apply(judge("ratings", rows), officer);

        var grounds = merits.grounds(of(hoa), 2025, TODAY);
        assertThat(grounds.rating(2024).orElseThrow().rating()).isEqualTo(Rating.EXCELLENT);
        assertThat(grounds.rating(2023).orElseThrow().rating()).isEqualTo(Rating.GOOD);
        assertThat(judge("ratings", out("ratings").toArray(Row[]::new)))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(Verdict.SAME));
        assertThat(told(judge("ratings", rated(4, "Nguyễn Thị Hoa", "2024", "Hoàn thành nhiệm vụ"))))
                .containsValue("rating award.refused.rating-known-otherwise");

        assertThat(sheet("ratings").undo(traces, officer)).isEmpty();
        assertThat(merits.grounds(of(hoa), 2025, TODAY).ratings()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Sheet<Object> sheet(String kind) {
        return (Sheet<Object>) sheets.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<Judged<Object>> judge(String kind, Row... rows) {
        return sheet(kind).judge(List.of(rows), town.giaLoc(), officer);
    }

    private static Map<Integer, String> told(List<Judged<Object>> judged) {
        var told = new HashMap<Integer, String>();
        judged.stream().filter(one -> !one.faults().isEmpty()).forEach(one -> {
            Fault first = one.faults().getFirst();
            told.put(one.row().number(), first.field() + " " + first.reason());
        });
        return told;
    }

    private List<Row> out(String kind) {
        var sheet = sheet(kind);
        var fields = sheet.columns().stream().map(Column::field).toList();
        var rows = new ArrayList<Row>();
        sheet.each(town.giaLoc(), officer, cells -> {
            var row = new HashMap<String, String>();
            for (int at = 0; at < cells.size(); at++) {
                var written = written(cells.get(at));
                if (!written.isEmpty()) {
                    row.put(fields.get(at), written);
                }
            }
            rows.add(new Row(rows.size() + 2, row));
        });
        return rows;
    }

    private static String written(@Nullable Object cell) {
        return cell instanceof LocalDate day ? Days.written(day) : Objects.toString(cell, "");
    }

    private static Row row(
            int number, String subject, String name, String birth, String award, String year, String kind) {
        return new Row(
                number,
                Map.ofEntries(
                        Map.entry("subject", subject),
                        Map.entry("name", name),
                        Map.entry("birth", birth),
                        Map.entry("unit", "UBND xã Gia Lộc"),
                        Map.entry("award", award),
                        Map.entry("year", year),
                        Map.entry("kind", kind),
                        Map.entry("decision", "125/QĐ-UBND"),
                        Map.entry("day", "20/12/2024"),
                        Map.entry("issuer", "Chủ tịch UBND xã Gia Lộc"),
                        Map.entry("office", "Chủ tịch Ủy ban nhân dân cấp xã")));
    }

    private static Row rated(int number, String name, String year, String rating) {
        return new Row(
                number,
                Map.of(
                        "subject",
                        "Cá nhân",
                        "name",
                        name,
                        "unit",
                        "UBND xã Gia Lộc",
                        "year",
                        year,
                        "rating",
                        rating,
                        "paper",
                        "9/QĐ-UBND"));
    }
}
