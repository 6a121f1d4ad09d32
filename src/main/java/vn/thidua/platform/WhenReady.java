package vn.thidua.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells the keeper on the terminal where the pages are, and in the demo who may sign in. */
@Component
class WhenReady {

    private final PrintStream terminal = System.out;

    @EventListener
    void tell(ApplicationReadyEvent ready) throws IOException {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext pages)
                || pages.getWebServer() == null) {
            return;
        }
        var settings = ready.getApplicationContext().getEnvironment();
        var machine = settings.getProperty("server.address", "127.0.0.1");
        var address = "http://%s:%d/".formatted(machine, pages.getWebServer().getPort());
        terminal.println(PlatformWords.of("platform.start.ready", address));
        if (settings.getProperty("thidua.demo", Boolean.class, false)) {
            tellAccounts();
        }
    }

    /** The file is a table: username, name, post, unit, duties, password. */
    private void tellAccounts() throws IOException {
        var accounts = new ClassPathResource("demo/accounts.tsv");
        if (!accounts.exists()) {
            return;
        }
        terminal.println(PlatformWords.of("platform.start.demo-accounts"));
        accounts.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .forEach(of -> terminal.printf("  %-20s %s   %s, %s (%s)%n", of[0], of[5], of[1], of[2], of[3]));
    }
}
