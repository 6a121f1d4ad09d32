package vn.thidua.identity.adapter;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.thidua.identity.application.Postman;
import vn.thidua.identity.domain.MailAddress;

/** Sends letters by SMTP, when a server, a sender and the public address of this system are named. */
@Component
@EnableConfigurationProperties(MailServer.class)
class SmtpPostman implements Postman {

    private static final String PATIENCE_MILLIS = "10000";

    private final MailServer server;
    private final String home;

    SmtpPostman(MailServer server, @Value("${thidua.url:}") String home) {
        this.server = server;
        this.home = home.strip().replaceAll("/+$", "");
    }

    /** Links are made from the named address only: what a request calls its host may be a trap. */
    @Override
    public boolean isReady() {
        return !server.host().isBlank() && !server.from().isBlank() && !home.isEmpty();
    }

    @Override
    public String home() {
        return home;
    }

    @Override
    public void deliver(MailAddress to, String subject, String text) {
        var sender = sender();
        try {
            var message = sender.createMimeMessage();
            var letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            letter.setFrom(server.from());
            letter.setTo(to.text());
            letter.setSubject(subject.replaceAll("\\p{Cntrl}+", " "));
            letter.setText(text);
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("the letter could not be written", e);
        }
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        var settings = sender.getJavaMailProperties();
        settings.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.ssl.enable", String.valueOf(server.isEncryptedFromTheStart()));
        settings.put("mail.smtp.starttls.enable", String.valueOf(server.isEncrypted()));
        if (!server.user().isBlank()) {
            sender.setUsername(server.user());
            sender.setPassword(server.password());
            settings.put("mail.smtp.auth", "true");
            settings.put(
                    "mail.smtp.starttls.required",
                    String.valueOf(server.isEncrypted() && !server.isEncryptedFromTheStart()));
        }
        return sender;
    }
}
