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

    private void tellAccounts() throws IOException {
        var accounts = new ClassPathResource("demo/accounts.txt");
        if (accounts.exists()) {
            terminal.println(PlatformWords.of("platform.start.demo-accounts"));
            terminal.println(accounts.getContentAsString(StandardCharsets.UTF_8).stripTrailing());
        }
    }
}
