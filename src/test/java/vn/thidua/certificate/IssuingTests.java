package vn.thidua.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.Persons.officerOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Refusal;

/** Sổ vàng: numbers are given without a gap and without a double, however many give them at once. */
@ProgramTest
class IssuingTests {

    /** A year no other test issues in. */
    private static final LocalDate DAY = LocalDate.of(2019, 5, 19);

    private static final int CROWD = 20;

    @Autowired
    CertificateDesk desk;

    @Autowired
    DemoTown town;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @AfterEach
    void takeAway() {
        db.sql("""
                delete from certificate.certificate where batch in (
                    select id from certificate.certificate_batch where day = :day);
                delete from certificate.certificate_batch where day = :day;
                delete from certificate.register where year = 2019
                """).param("day", DAY).update();
    }

    @Test
    void twentyAtOnceLeaveNoGapAndNoDouble() throws Exception {
        var start = new CountDownLatch(1);
        var given = new ArrayList<Integer>();
        try (var crowd = Executors.newFixedThreadPool(CROWD)) {
            var all = IntStream.range(0, CROWD)
                    .mapToObj(number -> crowd.submit((Callable<List<Integer>>) () -> {
                        start.await();
                        return issue(number);
                    }))
                    .toList();
            start.countDown();
            for (var one : all) {
                given.addAll(one.get());
            }
        }
        // Every fifth took its numbers and rolled back: they went to others.
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, given.size()).boxed().toList());
        assertThat(given).hasSize(CROWD * 3 - 4 * 3);
    }

    private List<Integer> issue(int number) {
        boolean fails = number % 5 == 4;
        var numbers = transaction.execute(status -> {
            var issued = desk.issue(
                    town.giaLoc(), decision(), recipients("Nhóm " + number, 3, null), officerOf(town.giaLoc()));
            if (fails) {
                status.setRollbackOnly();
            }
            return issued.stream().map(IssuedCertificate::number).toList();
        });
        return fails || numbers == null ? List.of() : numbers;
    }

    @Test
    void anAwardGetsOneCertificateHoweverOftenItIsAskedFor() {
        var award = UUID.randomUUID();
        var first = desk.issue(town.giaLoc(), decision(), recipients("Lụa", 1, award), officerOf(town.giaLoc()));
        var mixed = new ArrayList<>(recipients("Khác", 1, UUID.randomUUID()));
        mixed.addAll(recipients("Lụa", 1, award));
        var again = desk.issue(town.giaLoc(), decision(), mixed, officerOf(town.giaLoc()));

        assertThat(again.getLast()).isEqualTo(first.getFirst());
        assertThat(again.getFirst().number()).isEqualTo(2);
        assertThat(desk.of(award)).contains(first.getFirst());
        assertThat(desk.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void nobodyElseIssuesForAUnit() {
        for (var stranger : List.of(officerOf(town.kienMinh()), officerOf(town.city()))) {
            assertThatThrownBy(() -> desk.issue(town.giaLoc(), decision(), recipients("A", 1, null), stranger))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() ->
                        desk.issue(town.giaLoc(), decision(), recipients("\u4e2d", 1, null), officerOf(town.giaLoc())))
                .isInstanceOf(Refusal.class);
    }

    private static List<Recipient> recipients(String name, int count, @Nullable UUID reference) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Recipient(Honorific.MS, name + " " + n, "Thôn Đoài", "Gương mẫu", reference))
                .toList();
    }

    private static AwardDecision decision() {
        return new AwardDecision(
                "GK", "Giấy khen", false, "19/QĐ-UBND", DAY, "Chủ tịch", "Gia Lộc", "Chủ tịch", "Vũ Đình Ẩn");
    }
}
