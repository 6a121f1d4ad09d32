package vn.thidua.reporting.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The stores of totals on one database, without the program around them. */
public record TotalStores(TotalRows rows, TotalRecount recount, SuccessionRows succession) {

    public static TotalStores on(JdbcClient db) {
        return new TotalStores(new TotalRows(db), new TotalRecount(db), new SuccessionRows(db));
    }
}
