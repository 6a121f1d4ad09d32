package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.auditorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.DomainEvent;

@ProgramTest
@Transactional
class AuditPageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    UnitRegister register;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    DemoTown town;

    UnitId village;

    @BeforeEach
    void theOfficerOfGiaLocAddsAVillage() {
        village = register.add(
                town.giaLoc(), NewUnit.of("Thôn Phương Điếm", "Thôn Phương Điếm", "thon"), officerOf(town.giaLoc()));
    }

    @Test
    void whatWasDoneIsInTheTrailOfTheThing() {
        assertThat(trail.of(village)).singleElement().satisfies(trace -> {
            assertThat(trace.who()).isEqualTo("Nguyễn Thị Lụa");
            assertThat(trace.key()).isEqualTo("organisation.event.UnitAdded");
            assertThat(trace.details()).containsExactly("Thôn Phương Điếm");
        });
    }

    @Test
    void theLogTellsItInASentence() throws Exception {
        var page = html(get("/audit?q=phuong diem", auditorOf(town.giaLoc())));

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("Nguyễn Thị Lụa", "Thêm đơn vị Thôn Phương Điếm");
    }

    @Test
    void aChangeIsShownFromWhatToWhat() throws Exception {
        events.publishEvent(new Renamed(village, officerOf(town.giaLoc()), Instant.parse("2025-11-24T01:00:00Z")));

        var row = html(get("/audit?event=audit.Renamed", auditorOf(town.giaLoc())))
                .select("tbody tr")
                .first();

        assertThat(row.text()).contains("08:00 24/11/2025", "Renamed", "Tên: Phương Điếm → Thôn Phương Điếm");
    }

    @Test
    void theLogOfOnesOwnUnitAndBelowOnly() throws Exception {
        assertThat(html(get("/audit?q=phuong diem", administratorOf(town.city())))
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(html(get("/audit?q=phuong diem", administratorOf(town.kienMinh())))
                        .select("tbody tr"))
                .isEmpty();
        assertThat(get("/audit", officerOf(town.giaLoc()))).hasStatus(403);
    }

    @Test
    void theLogIsFilteredByDayAndKind() throws Exception {
        var auditor = auditorOf(town.giaLoc());

        assertThat(html(get("/audit?q=phuong diem&to=2020-01-01", auditor)).select(".td-empty"))
                .hasSize(1);
        assertThat(html(get("/audit?q=phuong diem&from=2020-01-01&event=organisation.UnitAdded", auditor))
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(html(get("/audit?q=phuong diem&event=identity.SignedIn", auditor))
                        .select("tbody tr"))
                .isEmpty();
        assertThat(html(get("/audit?q=" + "'; drop table audit.entry;--", auditor))
                        .select("tbody tr"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit.entry set actor_name = 'Người khác'", "delete from audit.entry"})
    void theDatabaseItselfRefusesToChangeTheLog(String change) {
        assertThatThrownBy(() -> db.sql(change).update()).hasMessageContaining("append-only");
    }

    /** An event of the tests, told by no message file. */
    record Renamed(UnitId about, Actor by, Instant at) implements DomainEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("Tên", "Phương Điếm", "Thôn Phương Điếm"));
        }
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(signedIn(actor)).exchange();
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
