package vn.thidua.task.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.files.PaperKind;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.task.EntryId;
import vn.thidua.task.TaskId;

/** What is written about work: entries, papers, directives, explanations. */
class WrittenWorkTests {

    private static final UnitId COMMUNE = new UnitId(UUID.randomUUID());
    private static final UnitId OFFICE = new UnitId(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
    private static final Instant NOW = Instant.parse("2025-11-24T01:00:00Z");
    private static final Actor CHAIR = new Actor(UUID.randomUUID(), "Vũ Đình Ẩn", COMMUNE.value(), Set.of());
    private static final Actor HEAD = new Actor(UUID.randomUUID(), "Phạm Văn Đồng", OFFICE.value(), Set.of());

    @TempDir
    Path folder;

    @Test
    void lateWorkIsExplainedAndKeepsHowLateItWas() {
        var late = new Timing(Timing.Kind.OVERDUE, 4);

        assertThat(refused(() -> entry(new Entry.Typed(60, "Đã tổng hợp 8/12 thôn", " "), late)))
                .isEqualTo(TaskReason.EXPLANATION_MISSING);
        assertThat(entry(new Entry.Typed(60, "Đã tổng hợp 8/12 thôn", "Chờ số liệu bốn thôn"), late)
                        .daysLate())
                .isEqualTo(4);
    }

    @Test
    void entrySaysSomethingAndItsPercentIsOne() {
        var ahead = new Timing(Timing.Kind.AHEAD, 4);

        assertThat(refused(() -> entry(new Entry.Typed(60, null, null), ahead))).isEqualTo(TaskReason.WORDS_MISSING);
        assertThat(refused(() -> entry(new Entry.Typed(101, "Xong", null), ahead)))
                .isEqualTo(TaskReason.PERCENT_UNREADABLE);
        assertThat(refused(() -> entry(new Entry.Typed(1, "x".repeat(4001), null), ahead)))
                .isEqualTo(TaskReason.TOO_LONG);
    }

    @Test
    void papersAreKnownByTheirBytes() throws IOException {
        assertThat(PaperKind.of(file("%PDF-1.7"))).contains(PaperKind.PDF);
        assertThat(PaperKind.of(zip("[Content_Types].xml", "word/document.xml")))
                .contains(PaperKind.WORD);
        assertThat(PaperKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(PaperKind.EXCEL);
        assertThat(PaperKind.of(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")))
                .isEmpty();
        assertThat(PaperKind.of(zip("chuong-trinh.exe"))).isEmpty();
        assertThat(PaperKind.of(file("MZ chương trình"))).isEmpty();
        assertThat(PaperKind.of(file("PK\u0003\u0004 hỏng"))).isEmpty();
        assertThat(PaperKind.of(file(""))).isEmpty();
    }

    @Test
    void whoSawADirectiveFirstStaysWritten() {
        var given = Directive.given(
                new Matter(TaskId.fresh(), null, null),
                "Làm xong trước 30/11",
                "Vũ Đình Ẩn",
                List.of(OFFICE),
                CHAIR,
                NOW);

        var seen = given.seen(OFFICE, HEAD, NOW);

        assertThat(seen.receipts()).containsExactly(new Receipt(OFFICE, NOW, "Phạm Văn Đồng"));
        assertThat(seen.seen(OFFICE, CHAIR, NOW.plusSeconds(60)).receipts()).isEqualTo(seen.receipts());
        assertThat(given.isGivenTo(COMMUNE)).isFalse();
    }

    @Test
    void explanationIsAskedAnsweredAndRemarkedOn() {
        var asked = asked(TODAY.plusDays(3));

        var over = asked.take(ExplanationStep.ANSWER, "Bốn thôn gửi chậm", HEAD, NOW)
                .take(ExplanationStep.ASK_AGAIN, "Thôn nào, vì sao", CHAIR, NOW)
                .take(ExplanationStep.ANSWER, "Gia Bùi, Bung: mất điện", HEAD, NOW)
                .take(ExplanationStep.REMARK, "Rút kinh nghiệm", CHAIR, NOW);

        assertThat(over.state()).isEqualTo(ExplanationState.REMARKED);
        assertThat(over.answer()).isEqualTo("Gia Bùi, Bung: mất điện");
        assertThat(over.remark()).isEqualTo("Rút kinh nghiệm");
        assertThat(refused(() -> over.take(ExplanationStep.ANSWER, "Thêm", HEAD, NOW)))
                .isEqualTo(TaskReason.STEP_NOT_POSSIBLE);
    }

    @Test
    void unansweredRequestIsOverdueAfterItsDayAndNotAskedForThePast() {
        assertThat(asked(TODAY).isOverdue(TODAY)).isFalse();
        assertThat(asked(TODAY).isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(refused(() -> asked(TODAY.minusDays(1)))).isEqualTo(TaskReason.DAY_PASSED);
    }

    private static Explanation asked(LocalDate due) {
        return Explanation.asked(
                new Matter(TaskId.fresh(), null, null), OFFICE, "Vì sao chưa có báo cáo", due, CHAIR, NOW, TODAY);
    }

    private static Entry entry(Entry.Typed typed, Timing timing) {
        return Entry.of(EntryId.fresh(), TaskId.fresh(), OFFICE, typed, timing, List.of(), HEAD, NOW);
    }

    private static @Nullable Object refused(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }

    private Path file(String text) throws IOException {
        return Files.write(Files.createTempFile(folder, "minh-chung", ""), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path zip(String... parts) throws IOException {
        var file = Files.createTempFile(folder, "minh-chung", "");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
            }
        }
        return file;
    }
}
