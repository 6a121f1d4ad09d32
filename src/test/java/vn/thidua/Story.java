package vn.thidua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thidua.notification.StoryDues;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.Units;

/** The town of the story, and its day: the tests begin on 24/11/2025 at eight in the morning, and time goes on. */
@TestConfiguration(proxyBeanMethods = false)
public class Story {

    @Bean
    @Primary
    TravellingClock storyClock() {
        var wall = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        return new TravellingClock(
                Clock.offset(wall, Duration.between(wall.instant(), Instant.parse("2025-11-24T01:00:00Z"))));
    }

    @Bean
    StoryDues dues() {
        return new StoryDues();
    }

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    DemoTown town(UnitRegister register, Units units) {
        return DemoTown.of(register, units);
    }
}
