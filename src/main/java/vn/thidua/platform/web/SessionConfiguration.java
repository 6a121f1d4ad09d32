package vn.thidua.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How sessions are kept: a page that saves itself and the button pressed meanwhile may bring the same new attribute at once,
 * and neither fails for it. When a person was last seen is written at every page, and no page waits for the disk for it: after
 * a failure of power the last second of it may be missing.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final String LAST_SEEN = """
            update %TABLE_NAME%
            set session_id = ?, last_access_time = ?, max_inactive_interval = ?, expiry_time = ?, principal_name = ?
            where primary_id = ? and set_config('synchronous_commit', 'off', true) = 'off'
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOfPostgres() {
        var attributes = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        return sessions -> {
            attributes.customize(sessions);
            sessions.setUpdateSessionQuery(LAST_SEEN);
        };
    }
}
