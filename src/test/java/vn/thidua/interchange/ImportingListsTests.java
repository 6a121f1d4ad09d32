package vn.thidua.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.headOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.someoneOf;
import static vn.thidua.interchange.ListDesk.rows;
import static vn.thidua.interchange.ListDesk.text;
import static vn.thidua.interchange.ListDesk.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/** Lists come in from Excel: looked through, confirmed once, undone. */
@ProgramTest
class ImportingListsTests {

    private static final List<String> UNITS = List.of("Tên đầy đủ", "Tên gọn", "Loại", "Trực thuộc");
    private static final List<String> PEOPLE = List.of("Họ và tên", "Ông/Bà", "Ngày sinh", "Đơn vị", "Chức vụ");

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemoTown town;

    @Autowired
    Units units;

    private ListDesk desk;
    private Actor administrator;

    @BeforeEach
    void sitDown() {
        desk = new ListDesk(browser);
        administrator = administratorOf(town.giaLoc());
    }

    @Test
    void nothingIsSavedBeforeItIsConfirmedAndUndoTakesItAway() {
        var path = desk.check(
                administrator,
                "units",
                workbook(
                        UNITS,
                        List.of("Thôn Chằm", "Thôn Chằm", "Thôn", "Cụm dân cư số 9"),
                        List.of("Cụm dân cư số 9 xã Gia Lộc", "Cụm dân cư số 9", "Đơn vị khác", "")));

        assertThat(desk.page(administrator, path)).contains("2 dòng mới", "Ghi 2 dòng vào sổ");
        assertThat(below("Thôn Chằm")).isEmpty();

        assertThat(desk.post(administrator, path + "/confirmation")).hasStatus3xxRedirection();
        assertThat(desk.settle(administrator, path)).contains("Đã ghi", "Hoàn tác");
        assertThat(below("Thôn Chằm")).hasSize(1);

        assertThat(text(desk.post(administrator, path + "/confirmation"))).contains("đã được", "xác nhận");

        desk.post(administrator, path + "/undoing");
        assertThat(desk.settle(administrator, path)).contains("đã rút 2, giữ lại 0");
        assertThat(below("Thôn Chằm")).isEmpty();
    }

    @Test
    void undoLeavesAndNamesWhatWasUsedSince() {
        var path = desk.check(
                administrator,
                "units",
                workbook(UNITS, List.of("Trường Mầm non Hoa Sen", "MN Hoa Sen", "Trường học", "")));
        desk.post(administrator, path + "/confirmation");
        desk.settle(administrator, path);
        var people = desk.check(
                administrator,
                "people",
                workbook(PEOPLE, List.of("Vũ Thị Sen", "Bà", "1990", "MN Hoa Sen", "Hiệu trưởng")));
        desk.post(administrator, people + "/confirmation");
        desk.settle(administrator, people);

        desk.post(administrator, path + "/undoing");

        assertThat(desk.settle(administrator, path)).contains("đã rút 0, giữ lại 1", "MN Hoa Sen");
    }

    @Test
    void everyWrongCellIsNamedWithItsCauseAndABetterWord() {
        var path = desk.check(
                administrator,
                "units",
                workbook(
                        List.of("loai", "GHI CHÚ RIÊNG", "TEN DAY DU", "Trực thuộc"),
                        List.of("Truong hoc", "x", "Trường Tiểu học Hoa Ban", "Phòng VH-XX"),
                        List.of("Thônn", "x", "Thôn Mỹ Xá", ""),
                        List.of("Thôn", "", "", "UBND xã Kiến Minh")));

        var page = desk.page(administrator, path);
        assertThat(page)
                .contains("3 dòng lỗi", "GHI CHÚ RIÊNG", "Không có đơn vị tên Phòng VH-XX", "Phòng VH-XH")
                .contains("Không có loại đơn vị Thônn", "Còn trống")
                .contains("UBND xã Kiến Minh")
                .doesNotContain("Ghi 0");
        var faults = rows(desk.download(administrator, path + "/faults"));
        assertThat(faults).hasSize(4);
        assertThat(faults.get(1)).anyMatch(cell -> cell.contains("Không có đơn vị tên Phòng VH-XX"));
    }

    @Test
    void aRowNamingANeighboursUnitIsRefusedAndTheOthersMayBeSaved() {
        var officer = officerOf(town.giaLoc());
        var path = desk.check(
                officer,
                "people",
                workbook(
                        PEOPLE,
                        List.of("Nguyễn Văn Chiêu", "Ông", "12/03/1985", "UBND xã Gia Lộc", "Chuyên viên"),
                        List.of("Trần Thị Lụa", "Bà", "1990", "UBND xã Kiến Minh", "Chuyên viên")));

        assertThat(desk.page(officer, path)).contains("1 dòng mới", "1 dòng lỗi", "ngoài phạm vi", "Ghi 1 dòng đúng");
        assertThat(text(desk.post(officer, path + "/confirmation"))).contains("Còn 1 dòng lỗi");
        desk.post(officer, path + "/confirmation?good=true");
        assertThat(desk.settle(officer, path)).contains("Đã ghi");
        desk.post(officer, path + "/undoing");
        assertThat(desk.settle(officer, path)).contains("đã rút 1, giữ lại 0");
    }

    @Test
    void whatGoesOutComesBackAsNothingChanged() {
        for (var kind : List.of("units", "people", "accounts")) {
            var exported = desk.download(administrator, "/exports/" + kind);
            assertThat(rows(exported).getFirst().getFirst()).isEqualTo("Mã");
            if (rows(exported).size() > 1) {
                var path = desk.check(administrator, kind, exported);
                assertThat(desk.page(administrator, path)).as(kind).contains("Không có gì thay đổi");
            }
        }
    }

    @Test
    void aPersonIsCorrectedByTheListAndPutBackByUndo() {
        var fresh = desk.check(
                administrator,
                "people",
                workbook(PEOPLE, List.of("Lê Thị Trúc Đào", "Bà", "1991", "Phòng VH-XH", "Văn thư")));
        desk.post(administrator, fresh + "/confirmation");
        desk.settle(administrator, fresh);
        var exported = rows(desk.download(administrator, "/exports/people"));
        var changed = exported.stream()
                .filter(row -> row.contains("Lê Thị Trúc Đào") || row.contains("Mã"))
                .map(row -> row.stream()
                        .map(cell -> cell.equals("1991") ? "1992" : cell)
                        .toList())
                .toList();

        var path = desk.check(administrator, "people", workbook(changed));
        assertThat(desk.page(administrator, path)).contains("1 dòng thay đổi", "0 dòng lỗi");
        desk.post(administrator, path + "/confirmation");
        assertThat(desk.settle(administrator, path)).contains("Đã ghi");
        assertThat(rows(desk.download(administrator, "/exports/people"))).anyMatch(row -> row.contains("1992"));

        desk.post(administrator, path + "/undoing");
        assertThat(desk.settle(administrator, path)).contains("đã rút 1, giữ lại 0");
        assertThat(rows(desk.download(administrator, "/exports/people"))).noneMatch(row -> row.contains("1992"));
        desk.post(administrator, fresh + "/undoing");
        assertThat(desk.settle(administrator, fresh)).contains("giữ lại 1", "Lê Thị Trúc Đào");
    }

    @Test
    void newAccountsComeWithoutPasswordsAndAreClosedByUndo() {
        var path = desk.check(
                administrator,
                "accounts",
                workbook(
                        List.of("Tên đăng nhập", "Họ và tên", "Đơn vị", "Nhiệm vụ"),
                        List.of("pham.thi.mo", "Phạm Thị Mơ", "UBND xã Gia Lộc", ""),
                        List.of("Đỗ Văn Lý", "Đỗ Văn Lý", "UBND xã Gia Lộc", "Làm vua")));

        assertThat(desk.page(administrator, path)).contains("do.van.ly", "Không có nhiệm vụ Làm vua");
        desk.post(administrator, path + "/confirmation?good=true");
        assertThat(desk.settle(administrator, path)).contains("Đã ghi");
        desk.post(administrator, path + "/undoing");
        assertThat(desk.settle(administrator, path)).contains("đã rút 1, giữ lại 0");
    }

    @Test
    void whatIsNoWorkbookIsToldInASentence() {
        assertThat(text(desk.send(administrator, "units", "Tên;Loại".getBytes(StandardCharsets.UTF_8))))
                .contains("không phải tệp Excel");
        var path = desk.check(administrator, "units", workbook(List.of("Cột lạ"), List.of("x")));
        assertThat(desk.page(administrator, path)).contains("Không đọc được", "Thiếu cột", "Tên đầy đủ");
    }

    @Test
    void onlyThoseWithTheDutySendOrSeeLists() {
        var list = workbook(UNITS, List.of("Thôn Đông", "", "Thôn", ""));
        for (var actor : List.of(someoneOf(town.giaLoc()), headOf(town.giaLoc()), officerOf(town.giaLoc()))) {
            assertThat(desk.send(actor, "units", list)).hasStatus(409);
        }
        var path = desk.check(administrator, "units", list);
        assertThat(desk.get(administratorOf(town.kienMinh()), path)).hasStatus(404);
        assertThat(desk.post(administratorOf(town.kienMinh()), path + "/confirmation"))
                .hasStatus(404);
        assertThat(desk.get(someoneOf(town.giaLoc()), "/exports/people")).hasStatus(409);
        assertThat(desk.get(administrator, "/exports/secrets")).hasStatus(404);
    }

    private List<UnitId> below(String name) {
        return units.search(town.giaLoc(), name, 5).stream()
                .filter(unit -> unit.name().equals(name))
                .map(unit -> unit.id())
                .toList();
    }
}
