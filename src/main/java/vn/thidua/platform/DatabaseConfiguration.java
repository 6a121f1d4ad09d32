package vn.thidua.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without {@code spring.datasource.url} the product runs its own PostgreSQL in its home directory. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "never")
class DatabaseConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${thidua.home}") Path home) {
        return new EmbeddedPostgres(home);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(EmbeddedPostgres server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.jdbcUrl("postgres"));
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(20);
        return pool;
    }
}
