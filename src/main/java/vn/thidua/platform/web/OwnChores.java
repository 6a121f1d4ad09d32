package vn.thidua.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import vn.thidua.shared.Actor;

/** What every room asks of the person of this request, asked once for the page and the badge beside it. */
@Component
@RequestScope
class OwnChores {

    private static final int SOON_DAYS = 7;

    private final ObjectProvider<Chores> rooms;
    private final Clock clock;
    private @Nullable List<Chore> found;

    OwnChores(ObjectProvider<Chores> rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    List<Chore> of(Actor actor) {
        var chores = found;
        if (chores == null) {
            var today = LocalDate.now(clock);
            chores = rooms.stream()
                    .flatMap(room -> room.of(actor, today).stream())
                    .toList();
            found = chores;
        }
        return chores;
    }

    /** How many are late or due within a week. */
    long urgent(Actor actor) {
        var soon = LocalDate.now(clock).plusDays(SOON_DAYS);
        return of(actor).stream()
                .filter(chore -> chore.due() != null && !chore.due().isAfter(soon))
                .count();
    }
}
