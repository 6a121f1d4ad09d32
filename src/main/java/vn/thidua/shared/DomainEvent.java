package vn.thidua.shared;

import java.time.Instant;
import java.util.List;

/** Something that happened, told in the past tense. The audit log writes down every one. */
public interface DomainEvent {

    /** The thing it happened to. */
    Id about();

    Actor by();

    Instant at();

    /** Names and figures the sentence {@code <room>.event.<EventName>} needs. */
    default List<String> details() {
        return List.of();
    }

    /** What became what, for events that change something a person can read. */
    default List<Change> changes() {
        return List.of();
    }
}
