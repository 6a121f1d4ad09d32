package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** The people of a commendation of Gia Lộc, and what they do again and again. */
abstract class AwardJourney extends JourneyTest {

    static final List<String> COUNCIL = List.of(
            "Bùi Văn Ân",
            "Cao Thị Én",
            "Dương Văn Ích",
            "Hà Thị Oanh",
            "Kiều Văn Úy",
            "Lý Thị Yến",
            "Mạc Văn Ơn",
            "Ninh Thị Ái",
            "Tạ Văn Ứng");

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    /** A round of the commune, open for people and collectives until 10/12/2025; its address. */
    String roundOpened(String name) {
        var page = browser.open("/rounds/new");
        page.fill("#f-name", name);
        page.selectOption("#f-kind", "MOVEMENT");
        page.fill("#f-closesOn", "10/12/2025");
        page.fill("#f-individuals", "40");
        for (var whom : List.of("GK.INDIVIDUAL", "GK.COLLECTIVE")) {
            page.check("input[name=offer][value='" + whom + "']");
        }
        page.fill("input[name='limit.GK.INDIVIDUAL']", "5%");
        page.locator("main form button.btn-primary").click();
        page.waitForURL("**/rounds/*-*");
        return page.url().replaceAll(".*(/rounds/[0-9a-f-]+).*", "$1");
    }

    void several(String round, String state, String button) {
        var page = browser.open(round + "?state=" + state);
        page.locator("input[name=chosen]").all().forEach(one -> one.check());
        page.locator(button).click();
        assertThat(page.locator(".td-notice.done")).isVisible();
    }

    void member(Page page, String name, String role) {
        if (page.locator("#f-role").isHidden()) {
            page.locator("summary:has-text('Thêm thành viên')").click();
        }
        var listed = page.locator("#f-account option:has-text('" + name + "')");
        page.selectOption("#f-account", new SelectOption().setValue(listed.getAttribute("value")));
        page.selectOption("#f-role", role);
        page.locator("form[action$='/members'] button").click();
        assertThat(page.locator(".row-item:has-text('" + name + "')")).isVisible();
    }

    void account(String username, String name, String unit, Duty duty) {
        var at = units.named(unit).orElseThrow().id();
        accounts.open(new NewAccount(username, name, "Ủy viên", at, Set.of(duty), "thidua-2025"), Actor.SYSTEM);
    }
}
