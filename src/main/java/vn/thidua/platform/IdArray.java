package vn.thidua.platform;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.thidua.shared.Id;

/**
 * Ids as PostgreSQL writes an array: a parameter that SQL casts to {@code uuid[]} and takes apart once,
 * {@code in (select unnest(cast(:ids as uuid[])))}. Compared as {@code = any(cast(…))} it is read anew for every row.
 */
public final class IdArray {

    private IdArray() {}

    public static String of(Collection<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
