package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.reporting.application.ExportingFigures;

/** All figures of a period as one list; bench/export reads what this prints of a large one. */
@ProgramTest
class ExportingFiguresTests {

    private static final int LINES = 40;
    private static final int COLUMNS = 22;

    @TempDir
    Path folder;

    @Autowired
    ExportingFigures exporting;

    @Autowired
    JdbcClient db;

    @Autowired
    UnitRegister register;

    private @Nullable WideCampaign campaign;

    @AfterEach
    void forget() {
        if (campaign != null) {
            campaign.forget(db);
        }
    }

    @Test
    void everyFigureOfEveryCommuneIsInTheListInOrder() throws IOException {
        int communes = Integer.getInteger("export.reports", 30);
        campaign = WideCampaign.anew(db, register, communes, LINES);
        campaign.fill(db);
        db.sql("analyze reporting.figure").update();
        var file = folder.resolve("so-lieu.xlsx");
        for (int round = Integer.getInteger("export.rounds", 1); round > 0; round--) {
            var cells = cells(communes * LINES);
            long plain = millis(() -> plain(cells, folder.resolve("plain.xlsx")));
            cells.clear();
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long took = millis(() -> export(file));
            System.out.printf(
                    "export: rows %d columns %d plain %d ms export %d ms peak %d MB of %d MB size %d KB%n",
                    communes * LINES,
                    COLUMNS,
                    plain,
                    took,
                    peak() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20,
                    Files.size(file) >> 10);
        }

        try (var book = new ReadableWorkbook(file.toFile());
                var rows = book.getFirstSheet().openStream()) {
            var seen = new AtomicInteger();
            rows.forEach(row -> {
                seen.incrementAndGet();
                if (row.getRowNum() == 1) {
                    assertThat(row.getCellText(14)).isEqualTo("Số liệu");
                } else if (row.getRowNum() == LINES + 2) {
                    assertThat(row.getCellText(0)).isEqualTo("UBND xã 00001");
                    assertThat(row.getCellText(1)).isEqualTo("UBND TP Hải Đông");
                    assertThat(row.getCellAsNumber(14).orElseThrow()).isEqualByComparingTo(kept("UBND xã 00001", 1));
                }
            });
            assertThat(seen).hasValue((communes + 1) * LINES + 1);
        }
    }

    private BigDecimal kept(String unit, int line) {
        return db.sql("""
                        select f.value from reporting.figure f join reporting.report r on r.id = f.report
                        where r.unit_name = :unit and f.line = :line and r.period = :period
                        """)
                .param("unit", unit)
                .param("line", line)
                .param("period", campaign == null ? null : campaign.period().value())
                .query(BigDecimal.class)
                .single();
    }

    private void export(Path file) {
        try (var out = Files.newOutputStream(file)) {
            if (campaign != null) {
                exporting.export(campaign.top(), out, Persons.officerOf(campaign.city()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The yardstick: as many cells of the same kinds, from memory, with nothing looked up. */
    private static List<List<Object>> cells(int rows) {
        var texts = IntStream.range(0, COLUMNS - 8)
                .mapToObj(n -> (Object) ("Ủy ban nhân dân xã " + n))
                .toList();
        var cells = new ArrayList<List<Object>>(rows);
        for (int row = 0; row < rows; row++) {
            var line = new ArrayList<>(texts);
            for (int n = 0; n < 8; n++) {
                line.add(row * 1000 + n + 0.125);
            }
            cells.add(line);
        }
        return cells;
    }

    private static void plain(List<List<Object>> rows, Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "plain", null)) {
            var sheet = book.newWorksheet("plain");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    switch (rows.get(row).get(column)) {
                        case Number figure -> sheet.value(row, column, figure);
                        case Object text -> sheet.inlineString(row, column, text.toString());
                    }
                }
                if (row % 500 == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
