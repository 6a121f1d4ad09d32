package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.administratorOf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;
import static vn.thidua.Persons.someoneOf;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.application.ReorganisingUnits;
import vn.thidua.organisation.domain.Change;
import vn.thidua.organisation.domain.Change.Part;
import vn.thidua.organisation.domain.Decision;
import vn.thidua.organisation.domain.EnteredUnits;
import vn.thidua.organisation.domain.ReorganisationId;
import vn.thidua.shared.Actor;

/** Reorganisations on PostgreSQL and in the browser; today is 24/11/2025. */
@ProgramTest
@Transactional
class ReorganisingUnitsTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final String BASIS = "Nghị quyết số 12/NQ-HĐND của HĐND xã Gia Lộc";

    @Autowired
    ReorganisingUnits reorganising;

    @Autowired
    UnitRegister register;

    @Autowired
    EnteredUnits entered;

    @Autowired
    Units units;

    @Autowired
    MockMvcTester browser;

    DemoTown town;
    Actor administrator;
    UnitId khanh;
    UnitId bui;

    @BeforeEach
    void begin() {
        town = DemoTown.anew(register);
        administrator = administratorOf(town.giaLoc());
        khanh = village("Thôn Gia Khánh");
        bui = village("Thôn Gia Bùi");
    }

    @Test
    void aMergerToComeChangesNothingTodayAndEverythingOnItsDay() {
        merge("Thôn Khánh Bùi", NEW_YEAR);

        assertThat(names(LocalDate.of(2025, 12, 31))).contains("Thôn Gia Khánh").doesNotContain("Thôn Khánh Bùi");
        assertThat(names(NEW_YEAR)).contains("Thôn Khánh Bùi").doesNotContain("Thôn Gia Khánh", "Thôn Gia Bùi");
        assertThat(units.below(town.giaLoc())).extracting(Unit::id).contains(khanh, bui);
        assertThat(units.successors(khanh)).isEmpty();
    }

    @Test
    void beforeItsDayItIsTakenBackAndAllIsAsBefore() {
        var before = names(NEW_YEAR);
        var act = merge("Thôn Gia Khánh", NEW_YEAR);

        reorganising.undo(act, administrator);

        assertThat(names(NEW_YEAR)).isEqualTo(before);
        assertThat(entered.get(khanh).validTo()).isNull();
        assertThatThrownBy(() -> reorganising.undo(act, administrator))
                .hasMessage("organisation.refused.already-undone");
    }

    @Test
    void inEffectItStaysAndItsPredecessorsAreKnown() {
        var act = merge("Thôn Khánh Bùi", LocalDate.of(2025, 11, 1));
        var fresh = units.named("Thôn Khánh Bùi").orElseThrow();

        assertThat(units.predecessors(fresh.id())).extracting(Succession::unit).contains(khanh, bui);
        assertThat(units.lineage(fresh.id())).contains(khanh, bui);
        assertThat(units.within(khanh, fresh.id())).isTrue();
        assertThatThrownBy(() -> reorganising.undo(act, administrator))
                .hasMessage("organisation.refused.already-in-effect");
    }

    @Test
    void onlyWhoMayReorganiseThereDoes() {
        var dissolving = List.of(new Change.Dissolving(khanh));

        assertThatThrownBy(() -> reorganising.record(decision(NEW_YEAR), dissolving, officerOf(town.giaLoc())))
                .hasMessage("identity.refused.duty-missing");
        assertThatThrownBy(() -> reorganising.record(decision(NEW_YEAR), dissolving, administratorOf(town.kienMinh())))
                .hasMessage("identity.refused.out-of-reach");
        assertThatThrownBy(() -> reorganising.record(
                        decision(NEW_YEAR), List.of(new Change.Moving(khanh, town.kienMinh())), administrator))
                .hasMessage("identity.refused.out-of-reach");
    }

    @Test
    void ofTwoWhoChangeOneUnitTheSecondIsTold() {
        var seenByBoth = entered.get(khanh);
        merge("Thôn Khánh Bùi", NEW_YEAR);

        assertThatThrownBy(() -> entered.save(seenByBoth.ended(NEW_YEAR, ReorganisationId.fresh())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theFormIsWrittenStepByStepLookedAtAndRecorded() throws Exception {
        assertThat(html(post("add", administrator)).select("#s1-whole")).hasSize(1);

        var preview = html(post("preview", administrator));
        assertThat(preview.select("li").eachText())
                .contains(
                        "Thôn Khánh Bùi được thành lập, trực thuộc UBND xã Gia Lộc", "Thôn Gia Bùi kết thúc hoạt động");
        assertThat(names(NEW_YEAR)).doesNotContain("Thôn Khánh Bùi");

        var recorded = post("record", administrator);
        assertThat(recorded).hasStatus3xxRedirection();
        assertThat(names(NEW_YEAR)).contains("Thôn Khánh Bùi");
        var page = html(get(recorded.getResponse().getRedirectedUrl(), administrator));
        assertThat(page.select("h1").text()).isEqualTo(BASIS);
        assertThat(page.select("form[action$=/undo]")).hasSize(1);
        assertThat(post("record", officerOf(town.giaLoc()))).hasStatus(422);
    }

    @Test
    void theTreeIsSeenAsOfADayAndAUnitWithThePictureOfItsMerger() throws Exception {
        register.loadHaiPhong(town.city(), Actor.SYSTEM);

        var before = html(get("/units?on=30/06/2025&q=dong phuong", someoneOf(town.giaLoc())));
        assertThat(before.select("tbody a").eachText()).contains("Ủy ban nhân dân xã Đông Phương");
        assertThat(before.select("[role=status]").text()).contains("30/06/2025");
        assertThat(html(get("/units?q=xa dong phuong", someoneOf(town.giaLoc())))
                        .select("tbody a")
                        .eachText())
                .doesNotContain("Ủy ban nhân dân xã Đông Phương");
        var branches = html(get("/units/" + town.city().value() + "/branches", someoneOf(town.giaLoc())));
        assertThat(branches.select("body > ul > li")).hasSize(114);
        var page = html(get("/units/" + town.kienMinh().value(), someoneOf(town.giaLoc())));
        assertThat(page.select("svg text").eachText()).contains("UBND xã Minh Tân", "UBND xã Kiến Minh");
        assertThat(page.select(".td-merger tbody tr").eachText())
                .contains("UBND xã Đông Phương Toàn bộ UBND xã Kiến Minh");
        assertThat(page.select("a[href^=/reorganisations/]").text()).contains("1669/NQ-UBTVQH15");
    }

    private ReorganisationId merge(String name, LocalDate day) {
        var parts = List.of(new Part(khanh, Share.WHOLE), new Part(bui, Share.WHOLE));
        return reorganising.record(
                decision(day),
                List.of(new Change.Founding(parts, NewUnit.of(name, name, "thon"), town.giaLoc())),
                administrator);
    }

    private static Decision decision(LocalDate day) {
        return new Decision(BASIS, LocalDate.of(2025, 10, 20), day);
    }

    private List<String> names(LocalDate day) {
        return units.asOf(day).below(town.giaLoc()).stream().map(Unit::name).toList();
    }

    private UnitId village(String name) {
        return register.add(
                town.giaLoc(), new NewUnit(name, name, "thon", null, LocalDate.of(2025, 7, 1)), Actor.SYSTEM);
    }

    private MvcTestResult post(String then, Actor actor) {
        return browser.post()
                .uri("/reorganisations")
                .param("basis", BASIS)
                .param("decidedOn", "20/10/2025")
                .param("effectiveOn", "01/01/2026")
                .param("next", "FOUNDING")
                .param("steps[0].kind", "FOUNDING")
                .param("steps[0].whole", "Thon Gia Khanh\nThôn Gia Bùi")
                .param("steps[0].name", "Thôn Khánh Bùi")
                .param("steps[0].shortName", "Thôn Khánh Bùi")
                .param("steps[0].unitKind", "thon")
                .param("steps[0].superior", units.get(town.giaLoc()).shortName())
                .param("then", then)
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(signedIn(actor)).exchange();
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
