package vn.thidua.identity.adapter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server as the environment names it: {@code THIDUA_SMTP_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD},
 * {@code _FROM}, {@code _TLS}.
 *
 * @param tls "auto": encrypted where the server can, always where there is a password; "off": never
 */
@ConfigurationProperties("thidua.smtp")
record MailServer(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("auto") String tls) {

    private static final int ALWAYS_ENCRYPTED = 465;

    boolean isEncryptedFromTheStart() {
        return port == ALWAYS_ENCRYPTED;
    }

    boolean isEncrypted() {
        return !tls.equals("off");
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
