package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Chromium with a person before it: signs in, looks at pages in both sizes, keeps pictures, asks axe. */
final class Browser implements AutoCloseable {

    static final Path PICTURES = Path.of("target/pictures");
    /** Far beyond what any page takes, in milliseconds: a slow machine is no fault of the page. */
    /** Nothing can be clicked before the page has its letters: they move what is under the mouse. */
    private static final String DRAWN_FIRST = """
            addEventListener('DOMContentLoaded', () => {
                const all = document.documentElement.style;
                all.pointerEvents = 'none';
                document.fonts.ready.then(() => all.removeProperty('pointer-events'));
            });""";

    private static final int PATIENCE = 30_000;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    Browser(String address) {
        this.address = address;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium.path", "/usr/bin/chromium")))
                        .setArgs(QUIET));
        newPerson();
    }

    /** A browser that nobody has signed in with yet; the ones before stay open. */
    Page newPerson() {
        return newPerson(true);
    }

    /** The same where the browser runs no script at all. */
    Page newPersonWithoutScripts() {
        return newPerson(false);
    }

    private Page newPerson(boolean scripts) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(1366, 768));
        context.addInitScript(DRAWN_FIRST);
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())
                    && page.url().startsWith(address)
                    && !hasNoAddress(message)
                    && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /**
     * Said about a script that was put into the page from outside. The picture and axe bring styles of their own, which
     * the page's policy blocks aloud, sometimes after the next page was opened; what the page itself brings has an
     * address, since the policy forbids scripts and styles written into it.
     */
    private static boolean hasNoAddress(ConsoleMessage message) {
        return message.location().startsWith(":");
    }

    Page page() {
        return page;
    }

    /** One page back, as it stands when its letters are drawn: what is clicked no longer moves. */
    void back() {
        page.goBack();
        page.evaluate("() => document.fonts.ready.then(() => true)");
    }

    Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    void signIn(String username) {
        open("/sign-in");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", "thidua-2025");
        page.click("form[action='/sign-in'] button");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Pictures of the page as it stands, at 1366×768 and 390×844; nothing sticks out sideways; axe finds nothing serious. */
    void look(String name) {
        noComplaints();
        page.setViewportSize(1366, 768);
        page.evaluate("() => document.fonts.ready");
        picture(name);
        askAxe(name);
        page.setViewportSize(390, 844);
        picture(name + "-dien-thoai");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("%s fits a phone", name)
                .isTrue();
        askAxe(name + " on a phone");
        page.setViewportSize(1366, 768);
    }

    /** The console has said nothing since the last look. */
    void noComplaints() {
        assertThat(complaints).as("the console's complaints").isEmpty();
    }

    private void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private void askAxe(String name) {
        var found = new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(found).as("axe on %s", name).isEmpty();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
