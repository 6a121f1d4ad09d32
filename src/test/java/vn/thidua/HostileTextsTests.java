package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.plan.PlanFixture;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Scripts and formulas typed into every text field: kept as they are, shown as text, never run. */
@ProgramTest
@Transactional
class HostileTextsTests {

    private static final String SCRIPT = "<script>hostile()</script>\"'><img src=x onerror=hostile()>{{7*7}}${7*7}";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    UnitRegister register;

    @Autowired
    JdbcClient db;

    DemoTown town;
    Actor admin;

    @BeforeEach
    void begin() {
        town = DemoTown.anew(register);
        admin = Persons.administratorOf(town.giaLoc());
    }

    @ParameterizedTest(name = "searched at {0}")
    @ValueSource(
            strings = {
                "/accounts?q=",
                "/units?q=",
                "/search?q=",
                "/documents?q=",
                "/audit?q=",
                "/audit?event=",
                "/audit?from=",
                "/campaigns?q=",
                "/campaigns?state=",
                "/sign-in?sign-on=",
                "/documents?state="
            })
    void aScriptInASearchIsShownAsText(String path) throws Exception {
        var uri = UriComponentsBuilder.fromUriString(path + "{it}")
                .encode()
                .buildAndExpand(SCRIPT)
                .toUri();
        harmless(browser.get().uri(uri).with(Persons.signedIn(admin)).exchange());
    }

    @Test
    void aScriptAsTheNameOfAPersonIsShownAsText() throws Exception {
        var id = accounts.open(
                new NewAccount("doc.hai", SCRIPT, SCRIPT, town.giaLoc(), Set.of(Duty.OFFICER), null), admin);
        for (var path : new String[] {"/accounts", "/accounts/" + id.value(), "/audit"}) {
            assertThat(harmless(get(path))).as(path).contains("&lt;script&gt;");
        }
        var person = new Actor(id.value(), SCRIPT, town.giaLoc().value(), Set.of(Duty.OFFICER));
        harmless(browser.get().uri("/work").with(Persons.signedIn(person)).exchange());
    }

    @Test
    void aScriptAsTheNameOfAUnitIsShownAsText() throws Exception {
        var unit = register.add(
                town.giaLoc(), new NewUnit(SCRIPT, SCRIPT, "phong", null, LocalDate.of(2025, 7, 1)), Actor.SYSTEM);
        for (var path : new String[] {
            "/units/" + unit.value(), "/units/" + town.giaLoc().value(), "/units?q=hostile", "/accounts/new", "/audit"
        }) {
            harmless(get(path));
        }
    }

    @Test
    void aScriptInCouncilsCertificatesAndRulesIsShownAsText() throws Exception {
        var rooms = new HostileRooms(town.giaLoc(), SCRIPT, db).ids();
        db.sql("update commendation.local_rule set wording = :it, basis = :it")
                .param("it", SCRIPT)
                .update();
        var code = db.sql("select code from certificate.certificate where id = :id")
                .param("id", UUID.fromString(rooms.get("certificate")))
                .query(String.class)
                .single();
        var officer = Persons.officerOf(town.giaLoc());
        for (var path : new String[] {
            "/councils/" + rooms.get("council"),
            "/meetings/" + rooms.get("meeting"),
            "/council-rules",
            "/certificates?q=script",
            "/certificates/" + rooms.get("certificate"),
            "/certificate-batches/" + rooms.get("certificate"),
            "/blanks",
            "/blanks/" + rooms.get("blank"),
            "/catalogue?part=LOCAL",
            "/c/" + code
        }) {
            assertThat(harmless(get(path, officer))).as(path).contains("&lt;script&gt;");
        }
    }

    @Test
    void aScriptAsTheNameOfAFileIsShownAsText() throws Exception {
        upload(SCRIPT.replace("/", "") + ".txt");
        for (var path : new String[] {"/documents", "/audit", "/drafts/" + draft()}) {
            harmless(get(path, Persons.officerOf(town.giaLoc())));
        }
    }

    @Test
    void aFileNameBringsNoHeaderOfItsOwn() throws Exception {
        upload("ke-hoach\r\nX-Bad: yes\".txt");
        var paper = db.sql("select paper from reading.draft where id = :id")
                .param("id", draft())
                .query(UUID.class)
                .single();
        var answer = get("/papers/" + paper, Persons.officerOf(town.giaLoc()));
        assertThat(answer).hasStatusOk().headers().doesNotContainHeader("X-Bad");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\r", "\n");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void whatIsTypedWrongComesBackAsText() throws Exception {
        var form = browser.post()
                .uri("/accounts")
                .with(Persons.signedIn(admin))
                .with(csrf())
                .param("username", SCRIPT)
                .param("name", SCRIPT)
                .param("post", SCRIPT)
                .param("unit", town.giaLoc().value().toString())
                .exchange();
        assertThat(form).hasStatus(422);
        assertThat(harmless(form)).contains("&lt;script");
        var unit = browser.post()
                .uri("/units/" + town.giaLoc().value() + "/units")
                .with(Persons.signedIn(admin))
                .with(csrf())
                .param("name", SCRIPT)
                .param("shortName", "")
                .param("kind", SCRIPT)
                .param("code", SCRIPT)
                .param("validFrom", "24/11/2025")
                .exchange();
        harmless(unit);
    }

    @Test
    void aFormulaTakenAwayAsCsvStaysText() throws Exception {
        accounts.open(new NewAccount("cong.thuc", FORMULA, FORMULA, town.giaLoc(), Set.of(), null), Actor.SYSTEM);
        var answer = browser.post()
                .uri("/audit/export")
                .with(Persons.signedIn(admin))
                .with(csrf())
                .param("as", "csv")
                .param("q", "hyperlink")
                .exchange();
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .doesNotContainPattern("(?m)(^|[,;])\"?[=+@-]HYPERLINK");
    }

    /** The page runs nothing of it, and the policy would not let it. */
    private static String harmless(MvcTestResult answer) throws Exception {
        var html = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        var page = Jsoup.parse(html);
        assertThat(answer.getResponse().getStatus()).isLessThan(500);
        assertThat(page.select("script").eachText()).noneMatch(text -> text.contains("hostile"));
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("[onerror], [onload], [onclick], img[src=x], [href^=javascript]"))
                .isEmpty();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).doesNotContain("unsafe");
        return html;
    }

    private MvcTestResult get(String path) {
        return get(path, admin);
    }

    private MvcTestResult get(String path, Actor reader) {
        return browser.get().uri(path).with(Persons.signedIn(reader)).exchange();
    }

    private UUID draft() {
        return db.sql("select id from reading.draft where unit = :unit")
                .param("unit", town.giaLoc().value())
                .query(UUID.class)
                .single();
    }

    private void upload(String name) {
        var paper = PlanFixture.TEXT.getBytes(StandardCharsets.UTF_8);
        browser.post()
                .multipart()
                .uri("/documents")
                .file(new MockMultipartFile("files", name, null, paper))
                .accept("application/json")
                .with(Persons.signedIn(Persons.officerOf(town.giaLoc())))
                .with(csrf())
                .exchange();
    }
}
