package vn.thidua.identity.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.thidua.identity.application.SignOn;
import vn.thidua.identity.domain.Assertion;

/** The province's OpenID Connect provider: found by its address when first needed, so that it may be away when we start. */
@Component
@EnableConfigurationProperties(ProviderSettings.class)
public class OpenIdProvider implements SignOn {

    /** The two errands one goes to the provider for; both come back to one address. */
    public static final String SIGN_IN = "province";

    public static final String LINK = "link";

    private static final String BACK = "{baseUrl}/login/oauth2/code/" + SIGN_IN;

    private final ProviderSettings settings;
    private final SupplierClientRegistrationRepository registrations;

    OpenIdProvider(ProviderSettings settings) {
        this.settings = settings;
        this.registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(SIGN_IN), registration(LINK)));
    }

    @Override
    public Optional<String> name() {
        return settings.isComplete()
                ? Optional.of(
                        settings.name().isBlank() ? issuer() : settings.name().strip())
                : Optional.empty();
    }

    @Override
    public String issuer() {
        return settings.issuer().strip();
    }

    public SupplierClientRegistrationRepository registrations() {
        return registrations;
    }

    /** Where signing out is told to the provider, if it offers that under its own address. */
    public Optional<String> signOutAddress() {
        var told = registrations
                .findByRegistrationId(SIGN_IN)
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("end_session_endpoint");
        return Optional.ofNullable(told).map(String::valueOf).filter(address -> address.startsWith(origin() + "/"));
    }

    /** The provider's machine, the only one forms may lead to besides our own. */
    public String origin() {
        return issuer().replaceFirst("^(https?://[^/]+).*$", "$1");
    }

    /** What the provider says, as far as it concerns us. */
    public Assertion read(OidcUser person) {
        return new Assertion(issuer(), person.getSubject(), claim(person), askedTwoSteps(person));
    }

    /** An address counts only when the provider has verified it. */
    private @Nullable String claim(OidcUser person) {
        if (settings.claim().equals("email") && !Boolean.TRUE.equals(person.getEmailVerified())) {
            return null;
        }
        return person.getClaim(settings.claim()) instanceof String stated && !stated.isBlank()
                ? stated.strip().toLowerCase(Locale.ROOT)
                : null;
    }

    private boolean askedTwoSteps(OidcUser person) {
        var token = person.getIdToken();
        Collection<String> methods =
                token.getAuthenticationMethods() == null ? List.of() : token.getAuthenticationMethods();
        return Stream.concat(methods.stream(), Stream.ofNullable(token.getAuthenticationContextClass()))
                .anyMatch(settings.twoSteps()::contains);
    }

    private ClientRegistration registration(String errand) {
        return ClientRegistrations.fromIssuerLocation(issuer())
                .registrationId(errand)
                .clientId(settings.clientId().strip())
                .clientSecret(secret())
                .clientName(name().orElse(""))
                .scope(settings.scopes())
                .redirectUri(BACK)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private String secret() {
        if (settings.secretFile().isBlank()) {
            return settings.clientSecret();
        }
        try (var lines = Files.lines(Path.of(settings.secretFile()))) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the secret of the single sign-on cannot be read", e);
        }
    }
}
