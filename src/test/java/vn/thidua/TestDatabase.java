package vn.thidua;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.thidua.platform.EmbeddedPostgres;

/** One real PostgreSQL for the whole test run, the product's own; each run gets a new database. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final String NAME = "test_" + ProcessHandle.current().pid();
    private static final EmbeddedPostgres SERVER = start();

    @Bean
    DynamicPropertyRegistrar database() {
        return properties -> {
            properties.add("spring.datasource.url", () -> SERVER.jdbcUrl(NAME));
            properties.add("spring.datasource.username", SERVER::user);
            properties.add("spring.datasource.password", SERVER::password);
            properties.add("spring.datasource.hikari.connection-timeout", () -> "1000");
            properties.add("spring.datasource.hikari.maximum-pool-size", () -> "6");
            properties.add("thidua.home", () -> "target/test-home");
        };
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
