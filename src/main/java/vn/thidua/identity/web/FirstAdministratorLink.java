package vn.thidua.identity.web;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.identity.application.AdmittingFirstAdministrator;

/** Prints the link of the first administrator on the terminal while there is no account. Never in the demo. */
@Component
class FirstAdministratorLink {

    private final AdmittingFirstAdministrator admitting;
    private final MessageSource words;
    private final PrintStream terminal = System.out;

    FirstAdministratorLink(AdmittingFirstAdministrator admitting, MessageSource words) {
        this.admitting = admitting;
        this.words = words;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        var settings = ready.getApplicationContext().getEnvironment();
        if (settings.getProperty("thidua.demo", Boolean.class, false)
                || !(ready.getApplicationContext() instanceof WebServerApplicationContext pages)
                || pages.getWebServer() == null) {
            return;
        }
        var machine = settings.getProperty("server.address", "127.0.0.1");
        var port = pages.getWebServer().getPort();
        admitting
                .offer()
                .map(token -> "http://%s:%d/first-admin/%s".formatted(machine, port, token.text()))
                .ifPresent(link -> terminal.println(
                        words.getMessage("identity.first.printed", new Object[] {link}, Locale.of("vi"))));
    }
}
