package vn.thidua.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a PostgreSQL outside this program is, as its keeper wrote it: a JDBC address or {@code postgres://user:password@host/db}. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    /** User and password given on their own come before those in the address. */
    static DatabaseAddress of(String url, String user, String password) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, user, password);
        }
        if (!url.matches("postgres(ql)?://.+/.+")) {
            throw new StartRefused("platform.start.database-address");
        }
        var uri = uri(url);
        var signs = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                !user.isEmpty() || signs.length < 1 ? user : decoded(signs[0]),
                !password.isEmpty() || signs.length < 2 ? password : decoded(signs[1]));
    }

    /** Says in a sentence what is wrong, before the program goes on to fail in many. */
    void check() {
        DriverManager.setLoginTimeout(10);
        try (var connection = DriverManager.getConnection(jdbcUrl, user, password)) {
            DatabaseOffer.of(connection).check();
        } catch (SQLException e) {
            throw DatabaseTrouble.refusal(e)
                    .orElseGet(
                            () -> new StartRefused(e, "platform.start.database-unusable", DatabaseTrouble.oneLine(e)));
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    private static URI uri(String url) {
        try {
            return new URI(url).parseServerAuthority();
        } catch (URISyntaxException e) {
            throw new StartRefused(e, "platform.start.database-address");
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "DatabaseAddress[password hidden]";
    }
}
