package vn.thidua.platform;

import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** Where the data is kept: the PostgreSQL in the home directory, or the one that {@code THIDUA_DB_URL} names. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

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

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations jdbc) {
        return RecordRows.over(JdbcClient.create(jdbc));
    }

    /** A use case that only weighs what is at hand takes no connection: it is fetched with the first statement. */
    private static DataSource pool(String url, String user, String password) {
        var pool = new PatientPool();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(12); // the fewer, the sooner each knows its statements
        pool.setMinimumIdle(2);
        pool.setValidationTimeout(1_000);
        pool.addDataSourceProperty("prepareThreshold", "2");
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // or the offending row would stand in the log
        return new ClosingWithPool(pool);
    }

    /** Spring's lazy connections do not close what they stand before. */
    private static final class ClosingWithPool extends LazyConnectionDataSourceProxy implements AutoCloseable {

        private final PatientPool pool;

        ClosingWithPool(PatientPool pool) {
            this.pool = pool;
            setTargetDataSource(pool);
            setDefaultAutoCommit(true);
            setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }

        @Override
        public void close() {
            pool.close();
        }
    }
}
