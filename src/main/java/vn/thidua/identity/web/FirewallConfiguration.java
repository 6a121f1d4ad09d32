package vn.thidua.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import vn.thidua.platform.web.Sentences;

/** Turns away requests no honest browser sends, before anyone reads them. */
@Configuration(proxyBeanMethods = false)
class FirewallConfiguration {

    /** PostgreSQL keeps no zero character, and nobody types one. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected(Sentences sentences) {
        return (request, response, rejected) -> {
            response.setHeader("Content-Security-Policy", "default-src 'self'; style-src 'self'");
            sentences.say("platform.not-understood", HttpStatus.BAD_REQUEST, request, response);
        };
    }
}
