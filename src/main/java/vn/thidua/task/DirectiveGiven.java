package vn.thidua.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.Audience;
import vn.thidua.notification.Notice;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/**
 * A leader told units what to do about a task or a campaign.
 *
 * @param title what it is about, by name
 */
public record DirectiveGiven(
        DirectiveId about,
        @Nullable TaskId task,
        UnitId place,
        String title,
        String leaderName,
        List<Audience> told,
        String path,
        Actor by,
        Instant at)
        implements Notice {

    public DirectiveGiven {
        told = List.copyOf(told);
    }

    @Override
    public List<String> details() {
        return List.of(leaderName, title);
    }
}
