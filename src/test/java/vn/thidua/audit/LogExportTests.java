package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.auditorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.audit.application.InspectingLog;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

@ProgramTest
@Transactional
class LogExportTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    UnitRegister register;

    @Autowired
    JdbcClient db;

    @Autowired
    DemoTown town;

    @Autowired
    InspectingLog inspecting;

    UnitId village;

    @BeforeEach
    void theOfficerOfGiaLocAddsAVillageWithAnEvilName() {
        village = register.add(
                town.giaLoc(),
                NewUnit.of("=HYPERLINK(\"http://kẻ.xấu\")", "-2+3 thôn Kỳ Lạ", "thon"),
                officerOf(town.giaLoc()));
    }

    @Test
    void anEntrySaysAsWhatAndAtWhichUnitItWasDone() {
        assertThat(db.sql("select duties[1] || ' ' || unit_name from audit.entry where about = :village")
                        .param("village", village.value())
                        .query(String.class)
                        .single())
                .isEqualTo("OFFICER UBND xã Gia Lộc");
    }

    @Test
    void theCsvHoldsNoFormulaAndIsItselfInTheLog() throws Exception {
        var csv = export("csv", auditorOf(town.giaLoc()));

        assertThat(csv).hasStatusOk();
        var text = csv.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\ufeff\"")
                .contains("\"UBND xã Gia Lộc\"")
                .doesNotContain("\"=", "\"-", "\"+", "\"@");
        assertThat(exports()).isEqualTo(1);
    }

    @Test
    void theWorkbookOpens() throws Exception {
        var bytes = export("xlsx", auditorOf(town.giaLoc())).getResponse().getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var page = book.getSheetAt(0);
            assertThat(page.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Lúc");
            assertThat(page.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Hoàng Thị Ổn");
        }
    }

    @Test
    void whatIsRefusedLeavesNoEntry() {
        long before = count();

        assertThat(export("csv", officerOf(town.giaLoc()))).hasStatus(403);
        assertThat(browser.post()
                        .uri("/audit/inspection")
                        .with(signedIn(officerOf(town.giaLoc())))
                        .with(csrf())
                        .exchange())
                .hasStatus(409);
        assertThatThrownBy(() -> register.add(
                        town.giaLoc(), NewUnit.of("Thôn Trộm", "Thôn Trộm", "thon"), officerOf(town.kienMinh())))
                .isNotNull();
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void theLogIsFilteredByPersonUnitThingAndAddress() throws Exception {
        var city = administratorOf(town.city());
        assertThat(rows("about=" + village.value() + "&who=lua", city)).isEqualTo(1);
        assertThat(rows("about=" + village.value() + "&who=nguoi khac", city)).isZero();
        assertThat(rows("about=" + village.value() + "&unit=" + town.giaLoc().value(), city))
                .isEqualTo(1);
        assertThat(rows("about=" + village.value() + "&unit=" + town.kienMinh().value(), city))
                .isZero();
        assertThat(rows("about=" + village.value() + "&event=organisation", city))
                .isEqualTo(1);
        assertThat(rows("about=" + village.value() + "&address=10.", city)).isZero();
        assertThat(get("unit=" + town.kienMinh().value(), auditorOf(town.giaLoc())))
                .hasStatus(404);
    }

    @Test
    void aLongLogIsTurnedByNumber() throws Exception {
        for (int n = 0; n < 55; n++) {
            register.add(village, NewUnit.of("Xóm " + n, "Xóm " + n, "to"), officerOf(town.giaLoc()));
        }
        var auditor = auditorOf(town.giaLoc());
        var first = Jsoup.parse(get("event=organisation.UnitAdded&who=lua", auditor)
                .getResponse()
                .getContentAsString());
        var older = first.select("a[rel=next]").attr("href");

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(rows(older.substring(older.indexOf('?') + 1), auditor)).isGreaterThanOrEqualTo(6);
    }

    @Test
    void thePageSaysWhetherTheChainHolds() throws Exception {
        assertThat(inspecting.inspect().fault()).isNull();

        assertThat(get("", auditorOf(town.giaLoc())).getResponse().getContentAsString())
                .contains("Nguyên vẹn, đã kiểm");
    }

    private long exports() {
        return db.sql("select count(*) from audit.entry where event = 'LogExported' and unit = :unit")
                .param("unit", town.giaLoc().value())
                .query(Long.class)
                .single();
    }

    private long count() {
        return db.sql("select count(*) from audit.entry where unit in (:units)")
                .param(
                        "units",
                        java.util.List.of(town.giaLoc().value(), town.kienMinh().value()))
                .query(Long.class)
                .single();
    }

    private int rows(String asked, Actor reader) throws Exception {
        return Jsoup.parse(get(asked, reader).getResponse().getContentAsString())
                .select("tbody tr")
                .size();
    }

    private MvcTestResult get(String asked, Actor reader) {
        return browser.get()
                .uri(java.net.URI.create("/audit?" + asked.replace(" ", "%20")))
                .with(signedIn(reader))
                .exchange();
    }

    private MvcTestResult export(String as, Actor reader) {
        return browser.post()
                .uri("/audit/export")
                .param("as", as)
                .with(signedIn(reader))
                .with(csrf())
                .exchange();
    }
}
