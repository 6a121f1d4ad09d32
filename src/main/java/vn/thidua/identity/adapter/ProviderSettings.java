package vn.thidua.identity.adapter;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The single sign-on as the environment names it: {@code THIDUA_OIDC_ISSUER}, {@code _CLIENT_ID}, {@code _CLIENT_SECRET} (or
 * {@code _SECRET_FILE}), {@code _NAME}, {@code _SCOPES}, {@code _CLAIM}, {@code _TWO_STEPS}.
 *
 * @param issuer its address; without one there is no single sign-on
 * @param secretFile a file whose first line is the secret, where it must not stand in the environment
 * @param name the words people know it by
 * @param claim what an administrator writes down of a person: {@code email}, which must be verified, or another claim
 * @param twoSteps values of {@code amr} or {@code acr} that mean it asked for a second factor; none: this program asks itself
 */
@ConfigurationProperties("thidua.oidc")
record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String secretFile,
        @DefaultValue("") String name,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
        @DefaultValue("email") String claim,
        @DefaultValue List<String> twoSteps) {

    boolean isComplete() {
        return !issuer.isBlank() && !clientId.isBlank();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + ", " + clientId + "]";
    }
}
