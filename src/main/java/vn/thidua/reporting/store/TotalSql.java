package vn.thidua.reporting.store;

/** What one accepted figure adds and how far up it goes, said once in SQL. {@code r} is a report, {@code a} its exception. */
final class TotalSql {

    /** Where the figure comes from: as said of this unit and line, else the usual. */
    static final String SOURCE = "coalesce(a.source, case when r.leaf then 'OWN' else 'BELOW' end)";

    static final String TAKES_OWN = SOURCE + " in ('OWN', 'BOTH')";
    static final String TAKES_BELOW = SOURCE + " in ('BELOW', 'BOTH')";

    /** What figure {@code f} of line {@code l} adds, as in {@code TotalSum.of}. */
    static final String ADDED = """
            coalesce(f.value, 0) as value,
            case when not f.applicable then 0
                 when l.method = 'RATIO' then coalesce(f.against, 0)
                 when l.method = 'YES_NO' then 1
                 else 0 end as against,
            case when f.applicable then 1 else 0 end as counted,
            case when f.applicable then 0 else 1 end as not_applicable
            """;

    private TotalSql() {}
}
