package vn.thidua.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the program, in Vietnam's time. The demo runs on a clock of its own that starts at a given moment. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The wall clock, for a command that runs without the program. */
    public static Clock wall() {
        return Clock.system(VIETNAM);
    }

    @Bean
    Clock clock(@Value("${thidua.clock-starts:}") String starts, @Value("${thidua.home}") Path home)
            throws IOException {
        var wall = wall();
        return starts.isBlank()
                ? wall
                : new StoryClock(Clock.offset(wall, offset(home.resolve("clock"), starts, wall.instant())));
    }

    @Bean
    WallClock wallClock() {
        return new WallClock(Clock.system(VIETNAM));
    }

    /** The moment of the first start is kept, so that the demo's days go on over restarts. */
    private static Duration offset(Path kept, String starts, Instant wall) throws IOException {
        if (!Files.exists(kept)) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, wall.toString());
        }
        return Duration.between(
                Instant.parse(Files.readString(kept).strip()),
                OffsetDateTime.parse(starts).toInstant());
    }
}
