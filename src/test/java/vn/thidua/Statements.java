package vn.thidua;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The SQL statements that a page asks the database for, heard on the way of the thread that asks. */
public final class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** What the work prepares, in order. */
    public static List<String> of(Runnable work) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
            return heard;
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Listening(source) : bean;
    }

    /** A data source whose connections are listened to. */
    private static final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listening(super.getConnection());
        }

        private static Connection listening(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, details) -> {
                        if (method.getName().equals("prepareStatement") && HEARD.get() != null) {
                            HEARD.get().add(String.valueOf(details[0]));
                        }
                        try {
                            return method.invoke(connection, details);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
