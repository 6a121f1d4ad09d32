package vn.thidua.organisation.store;

/** The pieces of SQL that say what is meant by a day. They ask for the parameter {@code day}. */
final class Sql {

    /** A standing as others see a unit; its life comes from the unit. */
    static final String UNIT = """
            select s.unit as id, s.parent, s.name, s.short_name, s.kind, u.valid_from, u.valid_to,
                   (select min(code) from organisation.unit_code c
                     where c.unit = s.unit and c.scheme = 'gso'
                       and (c.valid_from is null or c.valid_from <= :day)
                       and (c.valid_to is null or c.valid_to >= :day)) as code
            from organisation.unit_standing s join organisation.unit u on u.id = s.unit
            """;

    /** The standing holds on the day. */
    static final String HOLDS =
            "(s.valid_from is null or s.valid_from <= :day) and (s.valid_to is null or s.valid_to >= :day)";

    /** The standing holds on the day or was the last before it. */
    static final String LATEST = """
            (s.valid_from is null or s.valid_from <= :day)
            and not exists (select from organisation.unit_standing later
                             where later.unit = s.unit and later.valid_from <= :day
                               and later.valid_from > coalesce(s.valid_from, '-infinity'))
            """;

    /** The steps by which units went into others until the day. */
    static final String SUCCESSION = """
            organisation.reorganisation_step t
            join organisation.reorganisation r
              on r.id = t.reorganisation and t.share is not null and r.state = 'RECORDED' and r.effective_on <= :day
            """;

    /** {@code below(id, depth)}: the unit {@code :under} and everything below it on the day. */
    static final String BELOW = """
            with recursive below(id, depth) as (
              select cast(:under as uuid), 0
              union all
              select s.unit, b.depth + 1
              from below b join organisation.unit_standing s on s.parent = b.id and
            """ + HOLDS + ")\n";

    private Sql() {}
}
