package vn.thidua.organisation.web;

import static vn.thidua.organisation.domain.OrganisationReason.BASIS_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.domain.Change;
import vn.thidua.organisation.domain.Decision;
import vn.thidua.shared.Refusal;

/** A reorganisation as typed so far: its legal basis and its changes one after the other. */
public record ReorganisationForm(
        @Nullable String basis,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable List<Typed> steps,
        @Nullable Kind next) {

    /** What a change can be. */
    public enum Kind {
        FOUNDING,
        JOINING,
        DIVIDING,
        RENAMING,
        MOVING,
        DISSOLVING
    }

    /** One change as typed; units by name, several on a line each. */
    public record Typed(
            Kind kind,
            @Nullable String whole,
            @Nullable String part,
            @Nullable String rest,
            @Nullable String unit,
            @Nullable String into,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String unitKind,
            @Nullable String superior,
            @Nullable Boolean remains) {

        static Typed of(Kind kind) {
            return new Typed(kind, null, null, null, null, null, null, null, null, null, null);
        }

        Change change(Names names) {
            return switch (kind) {
                case FOUNDING -> new Change.Founding(parts(names), unit(0), names.meant(text(superior)));
                case JOINING -> new Change.Joining(parts(names), names.meant(text(into)));
                case DIVIDING -> new Change.Dividing(names.meant(text(unit)), Boolean.TRUE.equals(remains), newUnits());
                case RENAMING ->
                    new Change.Renaming(names.meant(text(unit)), at(name, 0), at(shortName, 0), text(unitKind));
                case MOVING -> new Change.Moving(names.meant(text(unit)), names.meant(text(superior)));
                case DISSOLVING -> new Change.Dissolving(names.meant(text(unit)));
            };
        }

        private List<Change.Part> parts(Names names) {
            return Stream.of(
                            parts(whole, Share.WHOLE, names),
                            parts(part, Share.PART, names),
                            parts(rest, Share.REST, names))
                    .flatMap(List::stream)
                    .toList();
        }

        private static List<Change.Part> parts(@Nullable String written, Share share, Names names) {
            return lines(written).stream()
                    .map(line -> new Change.Part(names.meant(line), share))
                    .toList();
        }

        private List<NewUnit> newUnits() {
            return Stream.iterate(0, i -> i < lines(name).size(), i -> i + 1)
                    .map(this::unit)
                    .toList();
        }

        private NewUnit unit(int line) {
            return NewUnit.of(at(name, line), at(shortName, line), text(unitKind));
        }
    }

    public List<Typed> changes() {
        return steps == null ? List.of() : steps;
    }

    ReorganisationForm with(List<Typed> changed) {
        return new ReorganisationForm(basis, decidedOn, effectiveOn, List.copyOf(changed), next);
    }

    ReorganisationForm adding(Kind kind) {
        var all = new ArrayList<>(changes());
        all.add(Typed.of(kind));
        return with(all);
    }

    ReorganisationForm without(int step) {
        var all = new ArrayList<>(changes());
        if (step >= 0 && step < all.size()) {
            all.remove(step);
        }
        return with(all);
    }

    Decision decision() {
        if (basis == null || decidedOn == null || effectiveOn == null) {
            throw Refusal.because(BASIS_MISSING);
        }
        return new Decision(basis, decidedOn, effectiveOn);
    }

    List<Change> ordered(Names names) {
        return changes().stream().map(typed -> typed.change(names)).toList();
    }

    private static List<String> lines(@Nullable String text) {
        return text(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String at(@Nullable String text, int line) {
        var all = lines(text);
        return line < all.size() ? all.get(line) : "";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
