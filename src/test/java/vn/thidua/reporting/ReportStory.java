package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.signedIn;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.campaign.LaunchedCampaign;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.reporting.application.OpeningPeriods;
import vn.thidua.reporting.application.PlanningPeriods;
import vn.thidua.reporting.application.Sheet;
import vn.thidua.reporting.application.TakingSteps;
import vn.thidua.reporting.application.TakingSteps.Order;
import vn.thidua.reporting.application.WritingReport;
import vn.thidua.reporting.domain.Entry;
import vn.thidua.reporting.domain.Narrative;
import vn.thidua.reporting.domain.Period;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.domain.PeriodPlan;
import vn.thidua.reporting.domain.Periods;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.Reports;
import vn.thidua.reporting.store.ReportQueries;
import vn.thidua.shared.Actor;

/** Where the tests of reports play: the city's campaign with its months; October is open and was due on 03/11/2025. */
@ProgramTest
@Transactional
abstract class ReportStory {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient db;

    @Autowired
    PlanningPeriods planning;

    @Autowired
    OpeningPeriods opening;

    @Autowired
    WritingReport writing;

    @Autowired
    TakingSteps steps;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ReportQueries queries;

    LaunchedCampaign campaign;
    Actor city;
    Actor commune;
    Actor neighbour;
    Actor village;
    PeriodId october;

    @BeforeEach
    void octoberIsOpen(@Autowired UnitRegister register) {
        campaign = LaunchedCampaign.anew(db, register);
        city = Persons.officerOf(campaign.city());
        commune = Persons.officerOf(campaign.giaLoc());
        neighbour = Persons.officerOf(campaign.kienMinh());
        village = Persons.headOf(campaign.giaKhanh());
        planning.plan(campaign.id(), new PeriodPlan(PeriodKind.MONTH, 5, 3, 5), city);
        october = month(10);
        opening.open(october, city);
    }

    PeriodId month(int number) {
        return periods.findByCampaign(campaign.id()).stream()
                .filter(period -> Integer.valueOf(number).equals(period.number()))
                .map(Period::id)
                .findFirst()
                .orElseThrow();
    }

    ReportId reportOf(PeriodId period, UnitId unit) {
        return queries.of(period, unit).orElseThrow();
    }

    /** Fills every line of a village's form with something nobody doubts. */
    void fill(ReportId report, Actor by) {
        var entries = List.of(
                entry(1, "2", ""),
                entry(2, "12,5", ""),
                entry(3, "40", ""),
                entry(4, "1", ""),
                entry(5, "300", "418"),
                entry(6, "1", ""));
        writing.save(
                report, new Sheet(entries, Narrative.NONE), reports.get(report).edition(), by);
    }

    static Entry entry(int line, String figure, String against) {
        return new Entry(line, figure, against, false, false, "");
    }

    void take(ReportId report, ReportStep step, Actor by) {
        var seen = queries.head(report).orElseThrow().steps();
        steps.take(
                report,
                new Order(
                        step, seen, UUID.randomUUID(), step.needsReason() ? "Số liệu chưa đúng" : null, null, Map.of()),
                by);
    }

    MvcTestResult post(String address, Actor by, String... fields) {
        var request = browser.post().uri(address).with(signedIn(by)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    MvcTestResult get(String address, Actor by) {
        return browser.get().uri(address).with(signedIn(by)).exchange();
    }

    Document page(String address, Actor by) {
        var answer = get(address, by);
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    static Document parsed(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
