package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.audit.domain.Fault;
import vn.thidua.audit.domain.Fault.Kind;
import vn.thidua.audit.domain.Head;
import vn.thidua.audit.domain.Inspected;
import vn.thidua.audit.store.ChainReader;

/** Whoever owns the database changes the log behind the program's back; the chain tells where it happened first. */
class ChainTests {

    private static AuditBook book;

    @BeforeAll
    static void aBook() throws SQLException {
        book = AuditBook.fresh("chain");
    }

    @AfterAll
    static void close() throws SQLException {
        book.close();
    }

    @BeforeEach
    void twentyEntries() throws SQLException {
        book.tamper("truncate audit.link, audit.entry restart identity");
        book.write(20);
    }

    @Test
    void whatTheDatabaseHashedTheWalkHashesToo() throws SQLException {
        var inspected = inspect();

        assertThat(inspected.fault()).isEmpty();
        assertThat(inspected.entries()).isEqualTo(20);
    }

    @Test
    void aChangedEntryIsNamed() throws SQLException {
        book.tamper(
                "update audit.entry set details = '[\"Thôn khác\"]' where id = 7",
                "delete from audit.link where seq = 15");

        assertFault(Kind.CHANGED, 7);
    }

    @Test
    void everyColumnCounts() throws SQLException {
        var changes = List.of(
                "happened_at = happened_at + interval '1 microsecond'",
                "account = gen_random_uuid()",
                "actor_name = 'Nguyễn Thị Lúa'",
                "duties = '{CHAIR}'",
                "unit = gen_random_uuid()",
                "unit_name = 'UBND xã Kiến Minh'",
                "place = gen_random_uuid()",
                "room = 'campaign'",
                "event = 'UnitClosed'",
                "about = gen_random_uuid()",
                "details = '[\"Thôn 9\", 1]'",
                "details = details || '[null]'",
                "changes = '[]'",
                "changes = jsonb_set(changes, '{0,before}', '\"\"')",
                "changes = jsonb_set(changes, '{0,other}', '\"thêm\"')",
                "address = null");
        for (var change : changes) {
            twentyEntries();
            book.tamper("update audit.entry set " + change + " where id = 9");

            assertFault(Kind.CHANGED, 9);
        }
    }

    @Test
    void aDeletedEntryIsNamed() throws SQLException {
        book.tamper("delete from audit.entry where id = 5");
        assertFault(Kind.DELETED, 5);

        book.tamper("delete from audit.link where entry = 5");
        assertFault(Kind.DELETED, 5);

        book.tamper(
                "update audit.link set seq = -seq where seq >= 6",
                "update audit.link set seq = -seq - 1 where seq < 0");
        assertFault(Kind.DELETED, 5);
    }

    @Test
    void twoEntriesThatChangedPlacesAreNamed() throws SQLException {
        book.tamper(
                "update audit.link set entry = -1 where seq = 8",
                "update audit.link set entry = 8 where seq = 12",
                "update audit.link set entry = 12 where seq = 8");
        assertFault(Kind.REORDERED, 8);

        twentyEntries();
        book.tamper(
                "update audit.link set seq = -1 where seq = 8",
                "update audit.link set seq = 8 where seq = 12",
                "update audit.link set seq = 12 where seq = -1");
        assertFault(Kind.REORDERED, 8);
    }

    @Test
    void anInsertedEntryIsNamed() throws SQLException {
        book.tamper(
                "insert into audit.entry (happened_at, account, actor_name, unit, room, event, about, details, changes)"
                        + " select happened_at, account, 'Kẻ lạ', unit, room, event, about, details, changes from audit.entry where id = 3");
        assertThat(inspect().fault()).get().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.INSERTED);
            assertThat(fault.entry()).isEqualTo(21);
        });

        book.tamper(
                "update audit.link set seq = -seq where seq >= 4", "update audit.link set seq = 1 - seq where seq < 0");
        book.tamper("insert into audit.link values (4, 21, sha256('x'), sha256('y'))");
        assertFault(Kind.INSERTED, 4);
    }

    @Test
    void aCutEndIsFoundByAKeptHead() throws SQLException {
        var head = head();
        book.tamper("delete from audit.link where seq > 17", "delete from audit.entry where id > 17");

        assertThat(inspect().fault()).isEmpty();
        assertThat(inspect(head).fault()).contains(new Fault(Kind.CUT, 20, 17, head.at()));
    }

    @Test
    void aChainWrittenAnewIsFoundByAKeptHead() throws SQLException {
        var head = head();
        book.tamper("truncate audit.link, audit.entry restart identity");
        book.write(25);

        assertThat(inspect().fault()).isEmpty();
        assertThat(inspect(head).fault()).get().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.REWRITTEN);
            assertThat(fault.seq()).isEqualTo(20);
        });
    }

    @Test
    void aHeadOfAnotherKeyIsNoHead() throws SQLException {
        var head = head();
        var forged = new Head(head.seq(), head.hash(), head.at(), "0".repeat(64));

        assertThat(inspect(forged).fault()).map(Fault::kind).contains(Kind.UNSEALED);
        assertThat(Head.of(head.line())).contains(head);
    }

    @Test
    void twentyWritersAtOnceLeaveNoGap() throws Exception {
        var writing = new ArrayList<Future<?>>();
        try (var writers = Executors.newFixedThreadPool(20)) {
            for (int writer = 0; writer < 20; writer++) {
                boolean regrets = writer % 5 == 0;
                writing.add(writers.submit(() -> {
                    writeInTransactions(regrets);
                    return null;
                }));
            }
            for (var one : writing) {
                one.get();
            }
        }

        assertThat(inspect().fault()).isEmpty();
        assertThat(inspect().entries()).isEqualTo(20 + 16 * 10 * 3);
    }

    @Test
    void theDatabaseItselfRefusesToChangeTheChain() throws SQLException {
        try (var connection = book.connect();
                var statement = connection.createStatement()) {
            for (var change : List.of(
                    "truncate audit.link",
                    "truncate audit.entry cascade",
                    "delete from audit.link",
                    "update audit.link set seq = seq + 100")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
            }
        }
    }

    private static void writeInTransactions(boolean regrets) throws SQLException {
        try (var connection = book.connect()) {
            connection.setAutoCommit(false);
            for (int n = 0; n < 10; n++) {
                AuditBook.write(connection, 3);
                if (regrets) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
        }
    }

    private static void assertFault(Kind kind, long seq) throws SQLException {
        assertThat(inspect().fault()).get().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.seq()).isEqualTo(seq);
        });
    }

    private static Inspected inspect(Head... kept) throws SQLException {
        try (var connection = book.connect()) {
            return new ChainReader(connection)
                    .inspect(List.of(kept), head -> head.seal().equals(seal(head.text())));
        }
    }

    private static Head head() throws SQLException {
        try (var connection = book.connect()) {
            return Head.sealed(new ChainReader(connection).last().orElseThrow(), ChainTests::seal);
        }
    }

    private static String seal(String text) {
        return "%064x".formatted(text.hashCode() & 0xffffffffL);
    }
}
