package vn.thidua.campaign.application;

import static vn.thidua.campaign.domain.CampaignAct.ALLOT_TARGETS;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.Allotted;
import vn.thidua.campaign.FigureSource;
import vn.thidua.campaign.MeasureChanged;
import vn.thidua.campaign.MeasureId;
import vn.thidua.campaign.domain.MeasureReason;
import vn.thidua.campaign.domain.TrackedTargets;
import vn.thidua.campaign.store.AllotmentBook;
import vn.thidua.campaign.store.AllotmentQueries;
import vn.thidua.campaign.store.AllotmentRow;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Giao chỉ tiêu: says what each unit directly below is to reach; what was said before changes with a reason only. */
@Service
@Transactional
public class AllottingTargets {

    private final TrackedTargets measures;
    private final AllottedUnits below;
    private final AllotmentQueries allotments;
    private final AllotmentBook book;
    private final MeasureWords words;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllottingTargets(
            TrackedTargets measures,
            AllottedUnits below,
            AllotmentQueries allotments,
            AllotmentBook book,
            MeasureWords words,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.measures = measures;
        this.below = below;
        this.allotments = allotments;
        this.book = book;
        this.words = words;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public boolean may(Actor actor, UnitId from) {
        return permission.allows(ALLOT_TARGETS, actor, from);
    }

    /** What one unit is to reach; nothing said of both means it is asked as usual. */
    public record Goal(
            UnitId unit,
            @Nullable BigDecimal goal,
            @Nullable FigureSource source) {}

    /** Writes what changed and says for how many units. */
    public int allot(MeasureId id, UnitId from, List<Goal> goals, @Nullable String reason, Actor by) {
        var measure = measures.locked(id);
        permission.require(ALLOT_TARGETS, by, from);
        if (measure.closed() != null) {
            throw Refusal.because(MeasureReason.MEASURE_CLOSED, measure.terms().name());
        }
        var names = below.names(measure.campaign(), from);
        Map<UUID, AllotmentRow> before = allotments
                .of(id, goals.stream().map(Goal::unit).toList())
                .stream()
                .collect(Collectors.toMap(AllotmentRow::unit, Function.identity()));
        var changed = goals.stream()
                .filter(goal -> differs(goal, before.get(goal.unit().value())))
                .toList();
        if (changed.isEmpty()) {
            return 0;
        }
        boolean said =
                changed.stream().anyMatch(goal -> before.containsKey(goal.unit().value()));
        var why = why(reason, said && below.launched(measure.campaign()));
        book.write(changed.stream()
                .map(goal -> new Allotted(id, goal.unit(), goal.goal(), null, goal.source()))
                .toList());
        events.publishEvent(new MeasureChanged(
                id,
                measure.campaign(),
                from,
                "campaign.measure.allotted",
                measure.terms().name(),
                why,
                changes(changed, before, names),
                by,
                clock.instant()));
        return changed.size();
    }

    private static String why(@Nullable String reason, boolean needed) {
        if (reason != null && !reason.isBlank()) {
            return reason.strip();
        }
        if (needed) {
            throw Refusal.because(MeasureReason.CHANGE_WITHOUT_REASON);
        }
        return "@campaign.allotment.first";
    }

    private static boolean differs(Goal goal, @Nullable AllotmentRow before) {
        var goalBefore = before == null ? null : before.goal();
        var sourceBefore = before == null ? null : before.source();
        boolean same = goal.goal() == null || goalBefore == null
                ? goal.goal() == goalBefore
                : goal.goal().compareTo(goalBefore) == 0;
        return !same || !Objects.equals(goal.source(), sourceBefore);
    }

    private List<Change> changes(List<Goal> changed, Map<UUID, AllotmentRow> before, Map<UnitId, String> names) {
        var changes = new ArrayList<Change>();
        for (var goal : changed) {
            var name = names.get(goal.unit());
            if (name == null) {
                throw new NoSuchElementException("unit " + goal.unit().value());
            }
            var was = before.get(goal.unit().value());
            changes.add(new Change(
                    name, was == null ? null : told(was.goal(), was.source()), told(goal.goal(), goal.source())));
        }
        return changes;
    }

    private @Nullable String told(@Nullable BigDecimal goal, @Nullable FigureSource source) {
        var figure = MeasureWords.figure(goal);
        var from = source == null ? null : words.text("campaign.source." + source);
        return figure == null ? from : from == null ? figure : figure + " (" + from + ")";
    }
}
