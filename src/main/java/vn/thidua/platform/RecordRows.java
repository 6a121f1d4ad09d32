package vn.thidua.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The JdbcClient whose {@code query(Some.class)} reads records by {@link RecordRow}. Spring's own looks for the column
 * "dueOn" first, and each row pays an exception of the driver for each column that is called "due_on".
 */
final class RecordRows {

    private static final Map<Class<?>, RowMapper<?>> KNOWN = new ConcurrentHashMap<>();

    private RecordRows() {}

    static JdbcClient over(JdbcClient client) {
        return (JdbcClient) Proxy.newProxyInstance(
                RecordRows.class.getClassLoader(),
                new Class<?>[] {JdbcClient.class},
                (self, method, said) -> asking((StatementSpec) call(client, method, said)));
    }

    private static StatementSpec asking(StatementSpec statement) {
        return (StatementSpec) Proxy.newProxyInstance(
                RecordRows.class.getClassLoader(), new Class<?>[] {StatementSpec.class}, (self, method, said) -> {
                    if (method.getName().equals("query")
                            && said != null
                            && said[0] instanceof Class<?> type
                            && type.isRecord()) {
                        return statement.query(KNOWN.computeIfAbsent(type, RecordRow::new));
                    }
                    var answer = call(statement, method, said);
                    return answer == statement ? self : answer;
                });
    }

    private static Object call(Object on, Method method, Object[] said) throws Throwable {
        try {
            return method.invoke(on, said);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
