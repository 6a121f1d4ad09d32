package vn.thidua.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import vn.thidua.identity.application.RecognisingPerson;
import vn.thidua.identity.domain.Admission;
import vn.thidua.platform.web.RateLimiting;

/** The door: what needs no sign-in, how one signs in and out, and the headers every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Links of invitations: whoever holds one writes without an account. */
    private static final String SECRET = "/d/";

    private static final String[] OPEN = {
        "/sign-in",
        "/first-admin/**",
        "/invitations/**",
        "/lost-password",
        "/mail/**",
        "/feeds/*",
        "/c",
        "/c/*",
        SECRET + "**",
        "/vendor/**",
        "/css/**",
        "/js/**",
        "/img/**",
        "/favicon.svg",
        "/favicon.ico",
        "/actuator/health/**"
    };

    private static final String CONTENT = "default-src 'self'; style-src 'self'; script-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; object-src 'none'; frame-ancestors 'none'; "
            + "base-uri 'self'; form-action 'self'";

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            Threshold threshold,
            RecognisingPerson recognising,
            SignOnDoor signOn,
            RateLimiting limits)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/sign-in/code")
                        .access(Threshold.owing(Admission.CODE))
                        .requestMatchers("/sign-in/set-up")
                        .access(Threshold.owing(Admission.SET_UP))
                        .anyRequest()
                        .access(Threshold.whole()))
                .formLogin(form ->
                        form.loginPage("/sign-in").failureUrl("/sign-in?failed").successHandler(threshold))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(turned -> turned.authenticationEntryPoint(SecurityConfiguration::toSignIn)
                        .accessDeniedHandler(threshold))
                .addFilterBefore(limits, CsrfFilter.class)
                .addFilterBefore(new RecognisedEachTime(recognising), AuthorizationFilter.class)
                .headers(headers -> headers(headers, CONTENT + signOn.formTargets()));
        signOn.open(http);
        return http.build();
    }

    /** After the sign-in one is led to the page one wanted, never to a part of one. */
    private static HttpSessionRequestCache pagesOnly() {
        var wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return wanted;
    }

    /** htmx would put the sign-in page inside the part it asked for, so it is told to go there instead. */
    private static void toSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException needed)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect("/sign-in");
        }
    }

    /** The address is the key: no other place hears of it, no search engine keeps it. */
    private static void keepSecret(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().startsWith(SECRET)) {
            response.setHeader("Referrer-Policy", ReferrerPolicy.NO_REFERRER.getPolicy());
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String content) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(secure -> secure.includeSubDomains(false))
                .addHeaderWriter(SecurityConfiguration::keepSecret)
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
