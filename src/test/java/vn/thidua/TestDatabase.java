package vn.thidua;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.thidua.platform.EmbeddedPostgres;

/** One real PostgreSQL for the whole test run, the product's own; each run gets a new database. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "test_" + ProcessHandle.current().pid();
    private static final EmbeddedPostgres SERVER = start();

    /** Before any condition is asked, or the product would start its own server beside this one. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.of(
                                "spring.datasource.url",
                                SERVER.jdbcUrl(NAME),
                                "spring.datasource.username",
                                SERVER.user(),
                                "spring.datasource.password",
                                SERVER.password(),
                                "spring.datasource.hikari.connection-timeout",
                                "1000",
                                "spring.datasource.hikari.maximum-pool-size",
                                "6",
                                "thidua.home",
                                "target/test-home")));
    }

    private static EmbeddedPostgres start() {
        try {
            var server = new EmbeddedPostgres(
                            Path.of("target/test-postgres"), "fsync=off", "full_page_writes=off", "max_connections=120")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            try (var connection =
                            DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + NAME);
                statement.execute("create database " + NAME);
            }
            return server;
        } catch (Exception e) {
            throw new IllegalStateException("no database for the tests", e);
        }
    }
}
