package vn.thidua.nomination.domain;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.Subject;

/**
 * Đối tượng trong danh sách quản lý: one whom a row may mean.
 *
 * @param born null when it is not known
 * @param post chức vụ; of collectives who heads it
 * @param place the unit
 */
public record ListCandidate(
        Holder holder,
        Subject subject,
        String name,
        @Nullable Integer born,
        String post,
        String place,
        boolean closed) {

    /** As a form sends it: {@code PERSON:…}. */
    public String code() {
        return holder.kind() + ":" + holder.id();
    }

    /** What tells it from others of the same name. */
    public String context() {
        return Stream.of(post, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }
}
