package vn.thidua.notification;

import java.util.List;
import vn.thidua.shared.DomainEvent;

/** Tin báo: an event some people are to hear of, in words {@code <room>.notice.<EventName>} with the event's details. */
public interface Notice extends DomainEvent {

    /** Whom it is told; the person who acted is left out. */
    List<Audience> told();

    /** Whom it is told besides, each by the account alone. */
    default List<Personal> toldInPerson() {
        return List.of();
    }

    /** Where in the program one sees to it. */
    String path();
}
