package vn.thidua.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened, told in the past tense. The audit log writes down every one. */
public interface DomainEvent {

    /** The thing it happened to. */
    Id about();

    Actor by();

    Instant at();

    /** The unit the thing belongs to, where the event knows it; its overseers read the entry too. */
    default @Nullable Id place() {
        return null;
    }

    /** Names and figures the sentence {@code <room>.event.<EventName>} needs. */
    default List<String> details() {
        return List.of();
    }

    /** What became what, for events that change something a person can read. */
    default List<Change> changes() {
        return List.of();
    }
}
