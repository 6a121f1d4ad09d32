package vn.thidua;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;
import vn.thidua.platform.EmbeddedPostgres;

/** One real PostgreSQL for the whole test run, the product's own; each run gets new databases. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();

    @Bean
    DynamicPropertyRegistrar database() {
        return properties -> describe(properties, "test");
    }

    /** Tells Spring of a new, empty database of its own; for contexts that must not share one. */
    public static void describe(DynamicPropertyRegistry properties, String purpose) {
        var name = purpose + "_" + ProcessHandle.current().pid();
        create(name);
        properties.add("spring.datasource.url", () -> SERVER.jdbcUrl(name));
        properties.add("spring.datasource.username", SERVER::user);
        properties.add("spring.datasource.password", SERVER::password);
        properties.add("spring.datasource.hikari.connection-timeout", () -> "2000");
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> "8");
        properties.add("thidua.home", () -> "target/test-home/" + purpose);
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
                            Path.of("target/test-postgres"), "fsync=off", "full_page_writes=off", "max_connections=120")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (Exception e) {
            throw new IllegalStateException("no database for the tests", e);
        }
    }
}
