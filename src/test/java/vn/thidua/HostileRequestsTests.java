package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.PersonRegister;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.Units;
import vn.thidua.permission.DecisionThings;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.Plans;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Every request of {@code hostile-requests.txt} is refused, and nothing of another unit is seen or changed by it. */
@ProgramTest
@Transactional
class HostileRequestsTests {

    private static final String SECRET = "Đồng Thị Mật";
    private static final String NUMBER = "000185001234";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient db;

    @Autowired
    Units units;

    HostileDesk desk;
    HostileRooms rooms;

    @BeforeEach
    void giaLocHasSomethingToLose(@Autowired UnitRegister tree, @Autowired PersonRegister register) {
        var town = DemoTown.anew(tree);
        var officer = Persons.officerOf(town.giaLoc());
        var account = accounts.open(
                new NewAccount(
                        "mat.gialoc",
                        SECRET,
                        "Chuyên viên",
                        town.giaLoc(),
                        Set.of(Duty.OFFICER),
                        "con đường hoa phượng"),
                Actor.SYSTEM);
        var plan = plans.confirm(town.giaLoc(), PlanFixture.giaLoc(), null, PlanFixture.TEXT, List.of(), officer);
        var draft = upload(officer);
        var person = register.enter(new NewPerson(SECRET, "Bà", "1985", NUMBER, town.giaLoc(), "", "", ""), officer);
        var own = Persons.administratorOf(town.kienMinh());
        desk = new HostileDesk(
                browser,
                Map.of(
                        "officer", officer,
                        "admin", Persons.administratorOf(town.giaLoc()),
                        "someone", Persons.someoneOf(town.giaLoc()),
                        "neighbour", Persons.officerOf(town.kienMinh()),
                        "neighbour-admin", own,
                        "city", Persons.cityOfficerOf(town.city())),
                withRooms(
                        town.giaLoc(),
                        Map.of(
                                "person", person.value().toString(),
                                "campaign", one("select id from campaign.campaign where plan = :id", plan.value()),
                                "plan", plan.value().toString(),
                                "draft", draft,
                                "paper", one("select paper from reading.draft where id = :id", UUID.fromString(draft)),
                                "unit", town.giaLoc().value().toString(),
                                "own", town.kienMinh().value().toString(),
                                "account", account.value().toString(),
                                "long", "a".repeat(100_000))));
    }

    /** What councils, certificates and the catalogue keep of Gia Lộc's, all under the secret name. */
    private Map<String, String> withRooms(UnitId unit, Map<String, String> ids) {
        rooms = new HostileRooms(unit, SECRET, db);
        var all = new HashMap<>(ids);
        all.putAll(rooms.ids());
        var decisions = DecisionThings.of(unit, db);
        all.put("decision", decisions.get("signed").toString());
        all.put("fund-entry", decisions.get("fund-entry").toString());
        return all;
    }

    @Test
    void eachIsRefused() throws Exception {
        var before = stateOfGiaLoc();
        var roomsBefore = rooms.state();
        var unitsBefore = units.below(new UnitId(UUID.fromString(desk.known("unit"))));
        var wrong = new ArrayList<String>();
        int refused = 0;
        for (var line : Files.readAllLines(Path.of("src/test/resources/hostile-requests.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var request = HostileRequest.of(line);
                var complaint = desk.send(request, List.of(SECRET, NUMBER, "mat.gialoc", "Đợt thi đua hoàn thành"));
                complaint.ifPresent(wrong::add);
                refused += complaint.isEmpty() ? 1 : 0;
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(stateOfGiaLoc()).isEqualTo(before);
        assertThat(rooms.state()).isEqualTo(roomsBefore);
        assertThat(units.below(new UnitId(UUID.fromString(desk.known("unit"))))).isEqualTo(unitsBefore);
        assertThat(refused).isGreaterThanOrEqualTo(250);
        System.out.println(refused + " hostile requests refused");
    }

    /** Everything of Gia Lộc's that one of them was after. */
    private List<Map<String, Object>> stateOfGiaLoc() {
        return db.sql("""
                select a.version, a.closed_at, a.password is null as empty, a.unit, c.step, d.state,
                       (select concat(p.family, p.given, p.unit, p.version, p.closed_on) from organisation.person p
                         where p.id = :person) as person,
                       (select count(*) from identity.held_duty h where h.account = a.id) as duties,
                       (select count(*) from identity.invitation i where i.account = a.id) as links,
                       (select count(*) from identity.sign_on_link s where s.account = a.id) as sign_ons,
                       (select count(*) from identity.account o where o.unit = a.unit) as accounts
                from identity.account a, campaign.campaign c, reading.draft d
                where a.id = :account and c.id = :campaign and d.id = :draft
                """)
                .param("account", UUID.fromString(desk.known("account")))
                .param("campaign", UUID.fromString(desk.known("campaign")))
                .param("person", UUID.fromString(desk.known("person")))
                .param("draft", UUID.fromString(desk.known("draft")))
                .query()
                .listOfRows();
    }

    private String upload(Actor officer) {
        var answer = browser.post()
                .multipart()
                .uri("/documents")
                .file(new MockMultipartFile(
                        "files", "mat.txt", null, PlanFixture.TEXT.getBytes(StandardCharsets.UTF_8)))
                .accept("application/json")
                .with(Persons.signedIn(officer))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatusOk();
        return one("select id from reading.draft where unit = :id", officer.unit());
    }

    private String one(String sql, UUID id) {
        return db.sql(sql).param("id", id).query(UUID.class).single().toString();
    }
}
