package vn.thidua.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thidua.organisation.Units;

/** The story's units and its day, 24/11/2025. */
@TestConfiguration(proxyBeanMethods = false)
public class StoryConfiguration {

    @Bean
    @Primary
    Units storyUnits() {
        return new StoryUnits();
    }

    @Bean
    @Primary
    Clock storyClock() {
        return Clock.fixed(Instant.parse("2025-11-24T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
