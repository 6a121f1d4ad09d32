package vn.thidua;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real mail server for the whole test run; every program under test sends its letters there. */
public class TestMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final GreenMail SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-mail",
                        Map.of(
                                "thidua.url", "https://thidua.gialoc.example",
                                "thidua.smtp.host", "127.0.0.1",
                                "thidua.smtp.port", SERVER.getSmtp().getPort(),
                                "thidua.smtp.from", "Thi Dua <thidua@gialoc.example>")));
    }

    /** The letters to this address, once there are so many of them. */
    public static List<MimeMessage> letters(String address, int count) {
        Awaitility.await("letters to " + address)
                .atMost(Duration.ofSeconds(30))
                .until(() -> letters(address).size() >= count);
        return letters(address);
    }

    public static List<MimeMessage> letters(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(letter -> goesTo(letter, address))
                .toList();
    }

    /** The path of the link in this letter. */
    public static String link(MimeMessage letter) {
        return text(letter)
                .lines()
                .filter(line -> line.startsWith("https://thidua.gialoc.example/"))
                .findFirst()
                .orElseThrow()
                .strip()
                .replace("https://thidua.gialoc.example", "");
    }

    public static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean goesTo(MimeMessage letter, String address) {
        return GreenMailUtil.getAddressList(recipients(letter)).contains(address);
    }

    private static Address[] recipients(MimeMessage letter) {
        try {
            return letter.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail start() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }
}
