package vn.thidua.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.application.KeepingSecondFactor.Offer;
import vn.thidua.identity.domain.SecondFactor;
import vn.thidua.shared.Refusal;

/**
 * The second factor of the person who reads: offered, or on since a day.
 *
 * @param secret in groups of four, to be typed where no camera is at hand; empty when it is on
 */
public record SecondFactorPage(
        String secret,
        @Nullable QrCode picture,
        @Nullable Instant since,
        long codesLeft,
        @Nullable Refusal refusal) {

    static SecondFactorPage offered(Offer offer, @Nullable Refusal refusal) {
        var issuer = escaped("Thi \u0110ua");
        var address = "otpauth://totp/" + issuer + ":" + escaped(offer.username()) + "?secret=" + offer.secret()
                + "&issuer=" + issuer;
        return new SecondFactorPage(
                offer.secret().replaceAll("(.{4})(?=.)", "$1 "), QrCode.of(address), null, 0, refusal);
    }

    static SecondFactorPage on(SecondFactor factor, @Nullable Refusal refusal) {
        return new SecondFactorPage("", null, factor.since(), factor.codesLeft(), refusal);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
