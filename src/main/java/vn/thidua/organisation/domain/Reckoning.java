package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.OrganisationReason.BELOW_ITSELF;
import static vn.thidua.organisation.domain.OrganisationReason.INTO_ITSELF;
import static vn.thidua.organisation.domain.OrganisationReason.NAME_TAKEN;
import static vn.thidua.organisation.domain.OrganisationReason.NOTHING_TO_DO;
import static vn.thidua.organisation.domain.OrganisationReason.NOT_THERE_THEN;
import static vn.thidua.organisation.domain.OrganisationReason.STILL_HAS_UNITS;
import static vn.thidua.organisation.domain.OrganisationReason.SUCCESSORS_MISSING;
import static vn.thidua.organisation.domain.StepKind.DISSOLVE;
import static vn.thidua.organisation.domain.StepKind.MERGE;
import static vn.thidua.organisation.domain.StepKind.MOVE;
import static vn.thidua.organisation.domain.StepKind.RENAME;
import static vn.thidua.organisation.domain.StepKind.SPLIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/** Works out what a reorganisation makes of the units it names, change after change, before anything is saved. */
public final class Reckoning {

    private final ReorganisationId act;
    private final LocalDate day;
    private final Surroundings surroundings;
    private final Map<UnitId, EnteredUnit> touched = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private Reckoning(ReorganisationId act, LocalDate day, Surroundings surroundings) {
        this.act = act;
        this.day = day;
        this.surroundings = surroundings;
    }

    /** What stands around the units that change. */
    public interface Surroundings {

        EnteredUnit unit(UnitId id);

        /** Those that stand directly below on the day. */
        List<UnitId> below(UnitId id, LocalDate day);
    }

    /** The units as they will be, new ones among them, and what was done to each. */
    public record Outcome(List<EnteredUnit> units, List<Step> steps, List<Effect> effects) {}

    public static Outcome of(
            ReorganisationId act, LocalDate effectiveOn, List<? extends Change> changes, Surroundings surroundings) {
        if (changes.isEmpty()) {
            throw Refusal.because(NOTHING_TO_DO);
        }
        var reckoning = new Reckoning(act, effectiveOn, surroundings);
        changes.forEach(reckoning::apply);
        reckoning.requireNothingLeftBehind();
        reckoning.requireNamesApart();
        return reckoning.outcome();
    }

    private Outcome outcome() {
        var units = List.copyOf(touched.values());
        return new Outcome(units, List.copyOf(steps), Effect.of(units, steps, day, this::unit));
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Founding founding -> {
                var fresh = enter(founding.into(), founding.superior());
                merge(founding.parts(), fresh.id());
            }
            case Change.Joining joining -> {
                standing(joining.into());
                merge(joining.parts(), joining.into());
            }
            case Change.Dividing dividing -> divide(dividing);
            case Change.Renaming to -> {
                keep(unit(to.unit())
                        .renamed(day, to.name().strip(), to.shortName().strip(), to.kind(), act));
                steps.add(new Step(RENAME, to.unit(), to.unit(), null));
            }
            case Change.Moving moving -> move(moving.unit(), moving.superior());
            case Change.Dissolving dissolving -> {
                end(dissolving.unit());
                steps.add(new Step(DISSOLVE, dissolving.unit(), null, null));
            }
        }
    }

    private void merge(List<Change.Part> parts, UnitId into) {
        if (parts.isEmpty()) {
            throw Refusal.because(SUCCESSORS_MISSING);
        }
        for (var part : parts) {
            if (part.unit().equals(into)) {
                throw Refusal.because(INTO_ITSELF, unit(into).latest().shortName());
            }
            standing(part.unit());
            steps.add(new Step(MERGE, part.unit(), into, part.share()));
            if (part.share() == Share.WHOLE) {
                below(part.unit()).forEach(child -> move(child, into));
            }
            if (part.share().ends()) {
                end(part.unit());
            }
        }
    }

    private void divide(Change.Dividing dividing) {
        var old = standing(dividing.unit());
        if (dividing.into().isEmpty() || !dividing.remains() && dividing.into().size() == 1) {
            throw Refusal.because(SUCCESSORS_MISSING, old.shortName());
        }
        for (int i = 0; i < dividing.into().size(); i++) {
            var fresh = enter(dividing.into().get(i), old.parent());
            var last = !dividing.remains() && i == dividing.into().size() - 1;
            steps.add(new Step(SPLIT, dividing.unit(), fresh.id(), last ? Share.REST : Share.PART));
        }
        if (!dividing.remains()) {
            end(dividing.unit());
        }
    }

    private void move(UnitId id, UnitId superior) {
        for (@Nullable UnitId at = superior; at != null; at = standing(at).parent()) {
            if (at.equals(id)) {
                throw Refusal.because(BELOW_ITSELF, unit(id).latest().shortName());
            }
        }
        keep(unit(id).moved(day, superior, act));
        steps.add(new Step(MOVE, id, id, null));
    }

    private EnteredUnit enter(NewUnit unit, @Nullable UnitId superior) {
        if (superior != null) {
            standing(superior);
        }
        var dated = new NewUnit(unit.name(), unit.shortName(), unit.kind(), unit.code(), day);
        return keep(EnteredUnit.of(dated, superior, act));
    }

    private void end(UnitId id) {
        keep(unit(id).ended(day, act));
    }

    private EnteredUnit keep(EnteredUnit unit) {
        touched.put(unit.id(), unit);
        return unit;
    }

    private EnteredUnit unit(UnitId id) {
        return Optional.ofNullable(touched.get(id)).orElseGet(() -> surroundings.unit(id));
    }

    private Standing standing(UnitId id) {
        var unit = unit(id);
        return unit.on(day)
                .orElseThrow(() -> Refusal.because(NOT_THERE_THEN, unit.latest().shortName(), day));
    }

    /** Those below on the day, by what the changes so far have made of the tree. */
    private List<UnitId> below(UnitId id) {
        return surroundings.below(id, day).stream()
                .filter(child -> unit(child)
                        .on(day)
                        .map(Standing::parent)
                        .filter(id::equals)
                        .isPresent())
                .toList();
    }

    private void requireNothingLeftBehind() {
        for (var unit : touched.values()) {
            if (unit.on(day).isEmpty()) {
                var left = below(unit.id());
                if (!left.isEmpty()) {
                    throw Refusal.because(STILL_HAS_UNITS, unit.latest().shortName(), names(left));
                }
            }
        }
    }

    private void requireNamesApart() {
        for (var unit : touched.values()) {
            unit.on(day).ifPresent(now -> sisters(unit, now)
                    .filter(sister -> sister.name().equals(now.name()))
                    .findAny()
                    .ifPresent(sister -> {
                        throw Refusal.because(NAME_TAKEN, now.name(), superior(now));
                    }));
        }
    }

    private Stream<Standing> sisters(EnteredUnit unit, Standing now) {
        var parent = now.parent();
        if (parent == null) {
            return Stream.empty();
        }
        var others = Stream.concat(
                surroundings.below(parent, day).stream()
                        .filter(id -> !touched.containsKey(id))
                        .map(surroundings::unit),
                touched.values().stream());
        return others.filter(other -> !other.id().equals(unit.id()))
                .flatMap(other -> other.on(day).stream())
                .filter(other -> Objects.equals(other.parent(), parent));
    }

    private String superior(Standing now) {
        return now.parent() == null ? now.name() : unit(now.parent()).latest().shortName();
    }

    private List<String> names(List<UnitId> ids) {
        return ids.stream().limit(5).map(id -> unit(id).latest().shortName()).toList();
    }
}
