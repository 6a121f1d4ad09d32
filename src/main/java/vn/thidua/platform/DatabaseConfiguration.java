package vn.thidua.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the data is kept: the PostgreSQL in the home directory, or the one that {@code THIDUA_DB_URL} names. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int SHORT_WAIT_MILLIS = 3_000;

    /** The server that comes with the program, unless another database is named. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(
            name = {"spring.datasource.url", "thidua.db.url"},
            matchIfMissing = true,
            havingValue = "never")
    static class Own {

        @Bean(initMethod = "start", destroyMethod = "close")
        EmbeddedPostgres embeddedPostgres(@Value("${thidua.home}") Path home) {
            return new EmbeddedPostgres(home);
        }

        @Bean(destroyMethod = "close")
        DataSource dataSource(EmbeddedPostgres server) {
            return pool(server.jdbcUrl("postgres"), server.user(), server.password());
        }
    }

    /** A server someone else runs. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("thidua.db.url")
    static class Outside {

        @Bean(destroyMethod = "close")
        DataSource dataSource(
                @Value("${thidua.db.url}") String url,
                @Value("${thidua.db.user:}") String user,
                @Value("${thidua.db.password:}") String password) {
            var address = DatabaseAddress.of(url, user, password);
            address.check();
            return pool(address.jdbcUrl(), address.user(), address.password());
        }
    }

    /** A page waits for a connection only shortly: a person is told sooner that the database is away. */
    private static HikariDataSource pool(String url, String user, String password) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(20);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(SHORT_WAIT_MILLIS);
        pool.setValidationTimeout(1_000);
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // or the offending row would stand in the log
        return pool;
    }
}
