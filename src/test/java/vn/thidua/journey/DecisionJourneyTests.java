package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.award.Holder;
import vn.thidua.decision.WaitingDossiers;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.Units;

/** From approved dossiers to a signed decision, its payment and one award taken back, as Gia Lộc does it in its browsers. */
class DecisionJourneyTests extends JourneyTest {

    private static final RoundId ROUND = RoundId.fresh();

    @Autowired
    Units units;

    @Test
    void aDecisionIsDraftedSignedPaidAndOneAwardTakenBack() {
        waits("GK", Subject.INDIVIDUAL, "Đặng Hữu Nghĩa", "Trưởng thôn");
        waits("GK", Subject.HOUSEHOLD, "Gia đình bà Hoàng Thị Ổn", "");
        waits("GK", Subject.COLLECTIVE, "Thôn Cao Dương", "");
        waits("GDVH", Subject.HOUSEHOLD, "Gia đình ông Phạm Văn Được", "");
        as("gialoc");
        browser.open("/decisions/new");
        browser.look("quyet-dinh-chon-ho-so");
        var page = browser.page();
        page.locator("input[name=group]").all().forEach(one -> one.check());
        page.locator("main form button.btn-primary").click();
        page.waitForURL("**/decisions/*");
        browser.look("quyet-dinh-du-thao");
        page.locator("#loi-van summary").first().click();
        browser.look("quyet-dinh-sua-loi-van");
        page.locator("form:has(input[value=SUBMIT]) button").click();
        assertThat(page.locator("main")).containsText("Đã trình");

        as("chutich.gialoc");
        page = browser.open("/work");
        page.locator("main a[href^='/decisions/']").first().click();
        browser.look("quyet-dinh-cho-ky");
        page.locator("form:has(input[value=SIGN]) input[name=number]").fill("125");
        page.locator("form:has(input[value=SIGN]) button").click();
        assertThat(page.locator("h1")).containsText("125/QĐ-UBND");

        as("gialoc");
        page = browser.open("/decisions");
        browser.look("quyet-dinh-danh-sach");
        page.locator("main a[href^='/decisions/']:has-text('125')").click();
        page.setInputFiles(
                "#f-copy",
                new FilePayload(
                        "QD-125-da-ky.pdf", "application/pdf", "%PDF-1.7 bản quét".getBytes(StandardCharsets.UTF_8)));
        page.locator("#ban-da-ky form button").last().click();
        assertThat(page.locator(".td-notice.done")).containsText("Đã thêm bản đã ký");
        page.locator("#ban-da-ky").scrollIntoViewIfNeeded();
        browser.look("quyet-dinh-ban-da-ky");
        page.locator("a[href$='/money']").click();
        browser.look("tien-thuong-cua-quyet-dinh");
        page.locator("input[name=source]").first().fill("Ngân sách xã");
        page.locator("input[name=paper]").first().fill("PC 12");
        page.locator("input[name=all]").check();
        page.locator("#chi button.btn-primary").click();
        assertThat(page.locator("main")).containsText("Đã ghi chi");

        page.locator(".td-crumb a").last().click();
        page.locator("#danh-sach a.btn").first().click();
        browser.look("mot-khen-thuong");
        browser.back();
        page.locator("#huy-bo summary").click();
        page.locator("#huy-bo input[name=award]").first().check();
        page.locator("#huy-bo input[name=signer]").fill("Phạm Quang Huy");
        page.locator("#huy-bo textarea").fill("Kê khai không đúng thành tích");
        page.locator("#huy-bo button").click();
        assertThat(page.locator("main")).containsText("Quyết định hủy bỏ số 126/QĐ-UBND");
        browser.look("quyet-dinh-da-huy-mot");
        page.locator("a[href$='/money']").click();
        browser.look("thu-hoi");
        browser.open("/fund");
        browser.look("so-quy-co-dong");
        browser.noComplaints();
    }

    private void waits(String award, Subject subject, String name, String post) {
        var giaLoc = units.named("UBND xã Gia Lộc").orElseThrow().id();
        boolean isPerson = subject == Subject.INDIVIDUAL;
        new WaitingDossiers(db)
                .put(
                        giaLoc,
                        Office.COMMUNE_CHAIR,
                        new ApprovedNomination(
                                NominationId.fresh(),
                                ROUND,
                                "Đợt thi đua chào mừng Đại hội",
                                new Holder(isPerson ? Holder.Kind.PERSON : Holder.Kind.COLLECTIVE, UUID.randomUUID()),
                                subject,
                                isPerson ? Salutation.MR : null,
                                name,
                                post,
                                giaLoc,
                                "Thôn Thượng Cốc",
                                award,
                                2025,
                                CommendationKind.MOVEMENT,
                                award.equals("GK") ? "Dẫn đầu phong trào hiến đất mở đường" : ""));
    }
}
