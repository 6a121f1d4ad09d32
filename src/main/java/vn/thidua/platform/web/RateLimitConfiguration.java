package vn.thidua.platform.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rate limits stand in the door's own chain, not beside it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimits.class)
class RateLimitConfiguration {

    @Bean
    RateLimiting rateLimiting(RateLimits limits, Sentences sentences) {
        return new RateLimiting(limits, sentences);
    }

    @Bean
    FilterRegistrationBean<RateLimiting> notBesideTheDoor(RateLimiting limiting) {
        var registration = new FilterRegistrationBean<>(limiting);
        registration.setEnabled(false);
        return registration;
    }
}
