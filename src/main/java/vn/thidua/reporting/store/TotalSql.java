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

    /**
     * What report {@code r} sends up or shows for line {@code l}: its own figure {@code f} once accepted, and the total
     * {@code t} from below, each as far as its source takes it.
     */
    static final String SENT = sent("value", "coalesce(f.value, 0)")
            + ", "
            + sent(
                    "against",
                    "case when not f.applicable then 0 when l.method = 'RATIO' then coalesce(f.against, 0)"
                            + " when l.method = 'YES_NO' then 1 else 0 end")
            + ", "
            + sent("counted", "case when f.applicable then 1 else 0 end")
            + ", "
            + sent("not_applicable", "case when f.applicable then 0 else 1 end");

    /** The tables {@link #SENT} looks at, of report {@code r} and line {@code l}. */
    static final String SENT_FROM = """
            left join reporting.asked a on a.report = r.id and a.line = l.position
            left join reporting.total t on t.report = r.id and t.line = l.position
            left join reporting.figure f on f.report = r.id and f.line = l.position
            """;

    private TotalSql() {}

    private static String sent(String column, String own) {
        return "case when " + TAKES_BELOW + " then coalesce(t." + column + ", 0) else 0 end + case when " + TAKES_OWN
                + " and r.state = 'ACCEPTED' and f.report is not null then " + own + " else 0 end as " + column;
    }
}
