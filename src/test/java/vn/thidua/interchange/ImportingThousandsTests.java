package vn.thidua.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.Persons.officerOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** Ten thousand people with three in a hundred wrong; bench/import reads the figures this prints. */
@ProgramTest
class ImportingThousandsTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    UnitRegister register;

    @Autowired
    JdbcClient db;

    @Test
    void everyWrongRowOfTenThousandIsNamedAndTheRestIsSavedAndComesBackUnchanged() {
        var city =
                register.found(NewUnit.of("Ủy ban nhân dân tỉnh Hưng Yên", "UBND tỉnh Hưng Yên", "tinh"), Actor.SYSTEM);
        var commune =
                register.add(city, NewUnit.of("Ủy ban nhân dân xã Tân Hưng", "UBND xã Tân Hưng", "xa"), Actor.SYSTEM);
        register.add(commune, NewUnit.of("Trường Tiểu học Tân Hưng", "TH Tân Hưng", "truong"), Actor.SYSTEM);
        register.add(city, NewUnit.of("Ủy ban nhân dân xã Lương Bằng", "UBND xã Lương Bằng", "xa"), Actor.SYSTEM);
        var officer = officerOf(commune);
        var desk = new ListDesk(browser);
        var people = new ManyPeople(10_000, "UBND xã Tân Hưng", "TH Tân Hưng", "UBND xã Lương Bằng");
        var workbook = ListDesk.workbook(people.rows());

        for (int round = Integer.getInteger("import.rounds", 1); round > 1; round--) {
            var path = importOnce(desk, officer, workbook, people);
            desk.post(officer, path + "/undoing");
            desk.settle(officer, path);
        }
        var path = importOnce(desk, officer, workbook, people);

        var exported = desk.download(officer, "/exports/people");
        assertThat(ListDesk.rows(exported)).hasSize(10_001 - people.wrong().size());
        var again = desk.check(officer, "people", exported);
        assertThat(desk.page(officer, again)).contains("Không có gì thay đổi");

        desk.post(officer, path + "/undoing");
        long undone = millis(() -> assertThat(desk.settle(officer, path)).contains("đã rút 9.700, giữ lại 0"));
        System.out.printf("import: undo %d ms%n", undone);
    }

    private String importOnce(ListDesk desk, Actor officer, byte[] workbook, ManyPeople people) {
        long plain = millis(() -> plainRead(workbook));
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = used();
        var path = new String[1];
        long checked = millis(() -> path[0] = desk.check(officer, "people", workbook));
        assertThat(wrongRows(path[0])).containsExactlyElementsOf(people.wrong());
        assertThat(people.kinds()).hasSizeGreaterThan(10);

        desk.post(officer, path[0] + "/confirmation?good=true");
        long saved = millis(() -> assertThat(desk.settle(officer, path[0])).contains("Đã ghi"));
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "import: rows 10000 wrong %d plain %d ms check %d ms save %d ms peak %d MB above %d MB%n",
                people.wrong().size(), plain, checked, saved, (peak - before) >> 20, before >> 20);
        return path[0];
    }

    private List<Integer> wrongRows(String path) {
        var id = Pattern.compile("[0-9a-f-]{36}")
                .matcher(path)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        return db.sql("""
                select distinct row_number from interchange.finding
                where sheet_import = cast(:id as uuid) and blocks and reason <> '' order by row_number
                """).param("id", id).query(Integer.class).list();
    }

    private static void plainRead(byte[] workbook) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.mapToInt(row -> row.getCellCount()).sum()).isPositive();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static long used() {
        return pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
