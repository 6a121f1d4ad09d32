package vn.thidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.DynamicPropertyRegistry;
import vn.thidua.platform.DatabaseAddress;
import vn.thidua.platform.EmbeddedPostgres;

/** One real PostgreSQL for the whole test run, the product's own; each run gets new databases. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The tests run in several processes, each with a server and homes of its own. */
    private static final Path PLACE = Path.of("target/fork-" + System.getProperty("thidua.test.fork", "1"));

    private static final EmbeddedPostgres SERVER = start();

    /**
     * Names the shared database before any condition is asked, or the product would start its own server beside this
     * one. A context that has described another keeps it.
     */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.containsProperty("spring.datasource.url")) {
            environment.getPropertySources().addFirst(new MapPropertySource("test-database", Shared.PROPERTIES));
        }
    }

    /** Made once, when the first context asks for it. */
    private static final class Shared {

        private static final Map<String, Object> PROPERTIES = new HashMap<>();

        static {
            describe((name, value) -> PROPERTIES.put(name, value.get()), "test");
        }
    }

    /** Tells Spring of a new, empty database of its own; for contexts that must not share one. */
    public static void describe(DynamicPropertyRegistry properties, String purpose) {
        var name = purpose + "_" + ProcessHandle.current().pid();
        create(name);
        forgetHeads(home(purpose).resolve("audit/heads.log"));
        properties.add("spring.datasource.url", () -> SERVER.jdbcUrl(name));
        properties.add("spring.datasource.username", SERVER::user);
        properties.add("spring.datasource.password", SERVER::password);
        properties.add("spring.datasource.hikari.connection-timeout", () -> "2000");
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> "8");
        properties.add("spring.datasource.hikari.leak-detection-threshold", () -> "8000");
        properties.add("thidua.home", () -> home(purpose).toString());
    }

    /** Where the program of that database keeps what it keeps beside it. */
    public static Path home(String purpose) {
        return PLACE.resolve("home").resolve(purpose);
    }

    /** A new database in a known home would be taken for one whose log was cut. */
    private static void forgetHeads(Path heads) {
        try {
            Files.deleteIfExists(heads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty database for a test that needs no program. */
    public static DatabaseAddress empty(String purpose) {
        var name = purpose + "_" + ProcessHandle.current().pid();
        create(name);
        return new DatabaseAddress(SERVER.jdbcUrl(name), SERVER.user(), SERVER.password());
    }

    private static void create(String name) {
        try (var connection =
                        DriverManager.getConnection(SERVER.jdbcUrl("postgres"), SERVER.user(), SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (Exception e) {
            throw new IllegalStateException("no database " + name, e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = new EmbeddedPostgres(
                            PLACE.resolve("postgres"), "fsync=off", "full_page_writes=off", "max_connections=120")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (Exception e) {
            throw new IllegalStateException("no database for the tests", e);
        }
    }
}
