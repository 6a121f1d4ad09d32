package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.reporting.application.ExtendingReport;
import vn.thidua.reporting.application.LockingPeriods;
import vn.thidua.reporting.domain.PeriodKind;
import vn.thidua.reporting.domain.PeriodPlan;
import vn.thidua.reporting.domain.PeriodState;
import vn.thidua.reporting.domain.ReportStep;
import vn.thidua.reporting.domain.ReportingReason;
import vn.thidua.reporting.store.FormQueries;
import vn.thidua.shared.Refusal;

/** Periods from the plan to the lock, and what opening one leaves in the tables. */
class PeriodTests extends ReportStory {

    @Autowired
    FormQueries forms;

    @Autowired
    LockingPeriods locking;

    @Autowired
    ExtendingReport extending;

    @Test
    void monthsAreNamedAndThoseThereAreNotPlannedAgain() {
        assertThat(periods.findByCampaign(campaign.id()))
                .extracting(period -> period.title())
                .containsExactlyInAnyOrder("tháng 9/2025", "tháng 10/2025", "tháng 11/2025", "tháng 12/2025");
        assertThatThrownBy(() -> planning.plan(campaign.id(), new PeriodPlan(PeriodKind.MONTH, 5, 3, 5), city))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.reason()).isEqualTo(ReportingReason.PERIOD_ALREADY_PLANNED));
        assertThatThrownBy(() -> planning.plan(campaign.id(), new PeriodPlan(PeriodKind.QUARTER, 5, 3, 5), commune))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void openingMakesTheTreeOfReportsAndTwiceChangesNothing() {
        opening.open(october, city);

        assertThat(db.sql(
                                "select unit_name || ' ' || depth || ' ' || leaf from reporting.report where period = :id order by depth, unit_name collate \"vi-x-icu\"")
                        .param("id", october.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "UBND thành phố 0 false",
                        "UBND xã Gia Lộc 1 false",
                        "UBND xã Kiến Minh 1 false",
                        "Thôn Đại Đồng 2 2 true",
                        "Thôn Gia Khánh 2 true",
                        "Thôn Lãng Xuyên 2 true");
        assertThat(forms.of(reportOf(october, campaign.giaKhanh())))
                .allMatch(row -> row.line().source().takesOwn())
                .hasSize(6);
        assertThat(forms.of(reportOf(october, campaign.giaLoc())))
                .noneMatch(row -> row.line().source().takesOwn());
    }

    @Test
    void theFormStaysAsItWasOnTheDayItOpened() {
        db.sql("update campaign.measure set name = 'Khác' where campaign = :id and position = 1")
                .param("id", campaign.id().value())
                .update();

        assertThat(forms.of(reportOf(october, campaign.giaKhanh()))
                        .getFirst()
                        .line()
                        .name())
                .isEqualTo("Số buổi tổng vệ sinh môi trường");
    }

    @Test
    void whatIsSaidOfAUnitDecidesItsForm() {
        var measure = db.sql("select id from campaign.measure where campaign = :id and position = :at");
        var first = measure.param("id", campaign.id().value())
                .param("at", 1)
                .query(UUID.class)
                .single();
        db.sql("insert into campaign.allotment (measure, unit, goal, source) values (:measure, :unit, 12, 'OWN')")
                .param("measure", first)
                .param("unit", campaign.giaLoc().value())
                .update();
        db.sql("insert into campaign.allotment (measure, unit, source) values (:measure, :unit, 'NOT_ASKED')")
                .param("measure", first)
                .param("unit", campaign.langXuyen().value())
                .update();
        opening.open(month(11), city);

        assertThat(forms.of(reportOf(month(11), campaign.giaLoc()))
                        .getFirst()
                        .line()
                        .goal())
                .isEqualByComparingTo("12");
        assertThat(forms.of(reportOf(month(11), campaign.giaLoc()))
                        .getFirst()
                        .line()
                        .source()
                        .takesOwn())
                .isTrue();
        assertThat(forms.of(reportOf(month(11), campaign.langXuyen()))).hasSize(5);
    }

    @Test
    void lastPeriodsFigureStandsBesideTheField() {
        var before = reportOf(october, campaign.giaKhanh());
        fill(before, village);
        opening.open(month(11), city);

        var rows = forms.of(reportOf(month(11), campaign.giaKhanh()));
        assertThat(rows.get(1).filled().last().value()).isEqualByComparingTo("12.5");
        assertThat(rows.get(4).filled().last().against()).isEqualByComparingTo("418");
    }

    @Test
    void whoWasGivenMoreTimeInTimeIsLateByLess() {
        var report = reportOf(october, campaign.giaKhanh());
        assertThatThrownBy(() -> extending.extend(report, LocalDate.of(2025, 11, 2), "Mưa bão", commune))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> extending.extend(report, LocalDate.of(2025, 11, 20), "Mưa bão", city))
                .isInstanceOf(Refusal.class);
        extending.extend(report, LocalDate.of(2025, 11, 20), "Mưa bão", commune);
        fill(report, village);
        take(report, ReportStep.SUBMIT, village);

        assertThat(reports.get(report).sending().daysLate()).isEqualTo(4);
        take(report, ReportStep.RETURN, commune);
        extending.extend(report, LocalDate.of(2025, 12, 20), "Mưa bão", commune);
        take(report, ReportStep.SUBMIT, village);
        assertThat(reports.get(report).sending().daysLate()).isEqualTo(4);
    }

    @Test
    void aStepTellsWhetherTheFiguresCount() {
        var report = reportOf(october, campaign.giaKhanh());
        fill(report, village);
        take(report, ReportStep.SUBMIT, village);
        take(report, ReportStep.ACCEPT, commune);
        take(report, ReportStep.REOPEN, commune);

        assertThat(db.sql("select step from reporting.report_step where report = :id order by number")
                        .param("id", report.value())
                        .query(String.class)
                        .list())
                .containsExactly("SUBMIT", "ACCEPT", "REOPEN");
        assertThat(reports.get(report).state().isWritable()).isTrue();
    }

    @Test
    void onlyThePlannedMayBeChangedAndOnlyTheOpenLocked() {
        planning.change(month(12), "tháng cuối", LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31), 0, city);
        assertThat(periods.get(month(12)).title()).isEqualTo("tháng cuối");
        assertThatThrownBy(() ->
                        planning.change(october, "x", LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31), 0, city))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> locking.lock(month(12), city)).isInstanceOf(Refusal.class);
        locking.lock(october, city);
        assertThat(periods.get(october).state()).isEqualTo(PeriodState.LOCKED);
        assertThat(opening.due()).contains(month(9)).doesNotContain(month(12));
    }

    @Test
    void thirtyThousandUnitsGetTheirReportsInOneGo() {
        db.sql("""
                insert into campaign.participation (id, version, campaign, unit, unit_name, superior, state, sent_at, sent_by_name)
                select gen_random_uuid(), 0, :campaign, gen_random_uuid(), 'Thôn ' || n, :superior, 'ACKNOWLEDGED',
                       '2025-09-03T01:00:00Z', 'Trần Thanh Bình'
                from generate_series(1, 33000) n
                """)
                .param("campaign", campaign.id().value())
                .param("superior", campaign.giaLoc().value())
                .update();
        long before = System.nanoTime();
        opening.open(month(11), city);
        System.out.println("33,000 reports in " + (System.nanoTime() - before) / 1_000_000 + " ms");

        assertThat(db.sql("select count(*) from reporting.report where period = :id")
                        .params(Map.of("id", month(11).value()))
                        .query(Long.class)
                        .single())
                .isEqualTo(33_006);
    }
}
