package vn.thidua.platform;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.thidua.shared.Id;

/** Ids as PostgreSQL writes an array: a parameter that SQL casts to {@code uuid[]}. */
public final class IdArray {

    private IdArray() {}

    public static String of(Collection<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
