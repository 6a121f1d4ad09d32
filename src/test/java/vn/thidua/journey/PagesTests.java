package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, looked at in both sizes: nothing sticks out, axe and the console are silent. With
 * {@code -Dpictures.write=true} the pictures of the user guide are taken anew.
 */
class PagesTests extends JourneyTest {

    private static final List<String> OF_THE_GUIDE =
            List.of("dang-nhap", "viec-cua-toi", "van-ban", "xem-lai", "phong-trao", "chi-tieu", "nhat-ky");

    private String signedIn = "";

    /** Who opens which address, and what is clicked there to reach the page. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            viec-cua-toi       | gialoc   | /work | |
            van-ban            | gialoc   | /documents | |
            xem-lai            | gialoc   | /documents | #van-ban a.btn-primary[href^='/drafts/'] |
            da-xac-nhan        | gialoc   | /documents | tr:has(a[href^='/plans/']) a[href^='/drafts/'] |
            phong-trao         | gialoc   | /campaigns | |
            phong-trao-khong   | gialoc   | /campaigns?q=khongcogi | |
            tong-quan          | kienminh | /campaigns?q=kien+minh | main a[href^='/campaigns/'] |
            chi-tieu           | kienminh | /campaigns?q=kien+minh | main a[href^='/campaigns/'] | /targets
            nhiem-vu           | kienminh | /campaigns?q=kien+minh | main a[href^='/campaigns/'] | /tasks
            thoi-han           | kienminh | /campaigns?q=kien+minh | main a[href^='/campaigns/'] | /deadlines
            khen-thuong        | kienminh | /campaigns?q=kien+minh | main a[href^='/campaigns/'] | /awards
            noi-dung           | kienminh | /campaigns?q=kien+minh | main a[href^='/campaigns/'] | /content
            van-ban-goc        | kienminh | /campaigns?q=kien+minh | main a[href^='/campaigns/'] | /document
            lich-su            | kienminh | /campaigns?q=kien+minh | main a[href^='/campaigns/'] | /history
            tra-cuu            | gialoc   | /search?q=thi+dua | |
            tra-cuu-khong      | gialoc   | /search?q=khongcogi | |
            khong-co-trang     | gialoc   | /khong-co-trang | |
            tai-khoan-cua-toi  | gialoc   | /account | |
            tin-bao            | gialoc   | /inbox | |
            nhac-viec          | gialoc   | /inbox/reminders | |
            cach-nhan-tin      | gialoc   | /account/reminders | |
            don-doc            | thanhpho | /overdue | |
            lich-nghi          | quantri  | /calendar?year=2026 | |
            huong-dan          | gialoc   | /help | |
            huong-dan-tai-len  | gialoc   | /help/02-tai-len-ke-hoach | |
            huong-dan-xem-lai  | gialoc   | /help/03-xem-lai-va-xac-nhan | |
            huong-dan-thi-dua  | gialoc   | /help/04-phong-trao-thi-dua | |
            huong-dan-quan-tri | gialoc   | /help/05-quan-tri | |
            chu-tich-van-ban   | chutich.gialoc | /documents | |
            chu-tich-xem       | chutich.gialoc | /documents | tr:has-text('60/KH-UBND') a[href^='/drafts/'] |
            quan-tri           | quantri  | /admin | |
            don-vi             | quantri  | /units | |
            mot-don-vi         | quantri  | /units?q=gia+loc | main a[href^='/units/'] |
            them-don-vi        | quantri  | /units?q=gia+loc | main a[href^='/units/'] | /add
            tai-khoan          | quantri  | /accounts | |
            mot-tai-khoan      | quantri  | /accounts?q=gialoc | main a[href^='/accounts/']:not([href$=new]) |
            mo-tai-khoan       | quantri  | /accounts/new | |
            nhat-ky            | quantri  | /audit | |
            nhan-su            | gialoc   | /people | |
            mot-nguoi          | gialoc   | /people | tbody a[href^='/people/'] |
            them-nguoi         | gialoc   | /people/new | |
            tap-the            | gialoc   | /collectives | |
            nhiem-vu-va-quyen  | quantri  | /duties | |
            them-nhiem-vu      | quantri  | /duties/new | |
            sap-xep            | quantri  | /reorganisations | |
            mot-lan-sap-xep    | quantri  | /reorganisations | tbody a[href^='/reorganisations/'] |
            ghi-sap-xep        | quantri  | /reorganisations/new | |
            hop-nhat           | quantri  | /units?q=kien+minh | main a:text-is('Ủy ban nhân dân xã Kiến Minh') |
            cum-khoi           | quantri  | /clusters | |
            nhap-xuat          | quantri  | /imports | |
            tinh-trang         | quantri  | /system | |
            thanh-phan         | quantri  | /components | |
            bao-mat            | quantri  | /sign-in-rules | |
            hai-buoc           | quantri  | /account/second-factor | |
            quen-mat-khau-nv   | gialoc   | /lost-password | |
            viec-danh-sach     | gialoc   | /tasks | |
            viec-bang          | gialoc   | /tasks/board | |
            viec-lich          | gialoc   | /tasks/calendar | |
            viec-dong-thoi-gian | gialoc  | /tasks/timeline | |
            giao-viec          | gialoc   | /tasks/new | |
            viec-cua-phong-trao | gialoc  | /campaigns?q=54 | main a[href^='/campaigns/'] | /work
            viec-tu-ke-hoach   | gialoc   | /campaigns?q=54 | main a[href^='/campaigns/'] | /plan-tasks
            chi-dao            | gialoc   | /directives | |
            huong-dan-nhiem-vu | gialoc   | /help/10-nhiem-vu | |
            tien-do-phat-dong  | thanhpho | /campaigns?q=232 | main tbody a[href^='/campaigns/'] | /board
            theo-doi-chi-tieu  | thanhpho | /campaigns?q=232 | main tbody a[href^='/campaigns/'] | /measures
            ky-bao-cao         | thanhpho | /campaigns?q=232 | main tbody a[href^='/campaigns/'] | /periods
            tong-hop           | thanhpho | /campaigns?q=232 | main tbody a[href^='/campaigns/'] | /totals
            day-du-dung-han    | thanhpho | /campaigns?q=232 | main tbody a[href^='/campaigns/'] | /completeness
            xep-hang           | thanhpho | /campaigns?q=232 | main tbody a[href^='/campaigns/'] | /league
            giao-uoc           | thanhpho | /campaigns?q=232 | main tbody a[href^='/campaigns/'] | /pact
            bao-cao            | gialoc   | /reports | |
            mot-ky             | gialoc   | /reports | main a[href^='/periods/'] |
            mot-bao-cao        | truongthon | /reports | main a[href^='/reports/'] |
            bang-can-bo        | gialoc   | /dashboards/officer | |
            bang-lanh-dao      | chutich.thanhpho | /dashboards/leader | |
            bang-toan-canh     | thanhpho | /dashboards/overview | |
            danh-hieu          | gialoc   | /catalogue | |
            tien-thuong        | gialoc   | /catalogue?part=MONEY | |
            mot-danh-hieu      | gialoc   | /catalogue/awards/CSTDCS | |
            quy-dinh-thanh-pho | thanhpho | /catalogue?part=LOCAL | |
            van-ban-phap-luat  | gialoc   | /catalogue?part=LAW | |
            ho-so-de-nghi      | gialoc   | /nominations | |
            dot-xet            | gialoc   | /rounds | |
            mo-dot-xet         | gialoc   | /rounds/new | |
            mot-dot-xet        | gialoc   | /rounds | main a:has-text('của xã Gia Lộc') |
            mot-dot-da-dong    | gialoc   | /rounds | main a:has-text('6 tháng đầu năm 2025') |
            mot-dot-thanh-pho  | thanhpho | /rounds | main a:has-text('của thành phố') |
            ho-so-cho-tra-loi  | gialoc   | /nominations?q=vu+van+minh | main td a:has-text('Vũ Văn Minh') |
            ho-so-da-khen      | gialoc   | /nominations?q=nguyen+van+long | main td a:has-text('Nguyễn Văn Long') |
            ho-so-tra-lai      | truongthon | /nominations?q=gia+khanh | main tr:has-text('Bị trả lại') a[href^='/nominations/'] |
            hoi-dong           | gialoc   | /councils | |
            quy-dinh-bo-phieu  | gialoc   | /council-rules | |
            quyet-dinh         | gialoc   | /decisions | |
            mot-quyet-dinh     | gialoc   | /decisions?q=72 | main a[href^='/decisions/']:has-text('72/QĐ-UBND') |
            tien-thuong-da-chi | gialoc   | /decisions?q=72 | main a[href^='/decisions/']:has-text('72/QĐ-UBND') | /money
            du-thao-quyet-dinh | gialoc   | /decisions/new | |
            mau-van-ban        | gialoc   | /decision-templates | |
            mot-mau-van-ban    | gialoc   | /decision-templates/DECISION | |
            so-quy             | gialoc   | /fund | |
            in-giay-khen       | gialoc   | /certificates | |
            so-khen-thuong     | gialoc   | /awards | |
            so-khen-thuong-tim | gialoc   | /awards?q=gia+khanh | |
            mot-dong-so        | gialoc   | /awards?q=tran+thi+mai | main tbody a:text-matches('cơ sở') |
            ho-so-khen-thuong  | gialoc   | /awards?q=tran+thi+mai | main tbody a[href^='/awards/holders/person/'] |
            tap-the-khen       | gialoc   | /awards?q=thcs+gia+loc | main tbody a[href^='/awards/holders/unit/'] |
            ky-luat-tam-dung   | gialoc   | /awards?q=tran+thi+mai | main tbody a[href^='/awards/holders/person/'] | /conduct
            ghi-sang-kien      | gialoc   | /awards?q=tran+thi+mai | main tbody a[href^='/awards/holders/person/'] | /facts/INITIATIVE
            ghi-khen-thuong-cu | gialoc   | /awards?q=tran+thi+mai | main tbody a[href^='/awards/holders/person/'] | /awards
            so-khen-thuong-tp  | thanhpho | /awards | |
            huong-dan-so-khen-thuong | gialoc | /help/17-so-khen-thuong | |
            nhap-quyet-dinh    | gialoc   | /certificate-batches/new | |
            phoi               | gialoc   | /blanks | |
            ho-so-tu-lap       | truongthon | /own-dossiers | |
            huong-dan-tu-lap   | gialoc   | /help/20-ho-so-tu-lap | |
            huong-dan-de-nghi  | gialoc   | /help/19-de-nghi-khen-thuong | |
            huong-dan-hoi-dong | gialoc   | /help/16-hoi-dong | |
            huong-dan-quyet-dinh | gialoc | /help/18-quyet-dinh-va-tien-thuong | |
            huong-dan-in-giay-khen | gialoc | /help/15-in-giay-khen | |
            huong-dan-khen-thuong | gialoc | /help/14-danh-muc-khen-thuong | |
            huong-dan-phat-dong | gialoc  | /help/07-phat-dong | |
            huong-dan-bao-cao  | gialoc   | /help/08-bao-cao | |
            huong-dan-tong-hop | gialoc   | /help/09-tong-hop | |
            huong-dan-nhac     | gialoc   | /help/11-nhac-viec | |
            huong-dan-bang     | gialoc   | /help/12-bang-theo-doi | |
            huong-dan-excel    | gialoc   | /help/13-bao-cao-bang-excel | |
            huong-dan-con-nguoi | gialoc  | /help/06-con-nguoi-va-tap-the | |
            """)
    void everyPageFitsBothSizesAndAxeIsSilent(String name, String person, String path, String link, String below) {
        become(person);
        browser.open(path);
        if (link != null) {
            browser.page().locator(link).first().click();
            browser.page().waitForLoadState();
        }
        if (below != null) {
            browser.page().navigate(browser.page().url() + below);
        }
        browser.look(name);
    }

    @Test
    void theSignInPageAndItsRefusalAreFit() {
        signedIn = "";
        var page = browser.newPerson();
        browser.open("/sign-in");
        browser.look("dang-nhap");
        page.fill("#username", "gialoc");
        page.fill("#password", "khong-phai-mat-khau");
        page.click("form[action='/sign-in'] button");
        page.waitForURL("**/sign-in?failed");
        browser.look("dang-nhap-sai");
    }

    /** The chair sends what his pages do not offer; the answer is a sentence on a page of the house. */
    @Test
    void aRefusalIsAPageOfTheHouse() {
        become("chutich.gialoc");
        browser.open("/documents");
        var page = browser.page();
        page.locator("tr:has-text('60/KH-UBND') a[href^='/drafts/']").first().click();
        page.waitForURL("**/drafts/**");
        page.evaluate("""
                () => {
                    const form = document.querySelector('form[action="/sign-out"]');
                    form.action = location.pathname + '/confirmation';
                    form.submit();
                }""");
        page.waitForURL("**/confirmation");
        assertThat(page.locator("[role=alert]").textContent()).contains("Cán bộ làm công tác thi đua");
        browser.look("tu-choi");
    }

    private void become(String person) {
        if (!person.equals(signedIn)) {
            browser.newPerson();
            browser.signIn(person);
            signedIn = person;
        }
    }

    @AfterAll
    void picturesOfTheGuide() throws IOException {
        if (Boolean.getBoolean("pictures.write")) {
            for (var name : OF_THE_GUIDE) {
                var kept = Path.of("docs/huong-dan", name + ".png");
                GuidePicture.write(Browser.PICTURES.resolve(name + ".png"), kept);
                assertThat(Files.size(kept)).as("bytes of %s", kept).isLessThan(150_000);
            }
        }
    }
}
