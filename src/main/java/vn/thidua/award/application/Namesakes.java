package vn.thidua.award.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Holder;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.eligibility.Subject;
import vn.thidua.interchange.Fault;
import vn.thidua.organisation.Collective;
import vn.thidua.organisation.Collectives;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.UnitId;

/**
 * Đối chiếu tên: who is meant by a name in an old register. One is taken, several or none are told; nobody is ever made up, so that
 * one person does not become two.
 */
final class Namesakes {

    private final Map<String, List<Candidate>> byName = new HashMap<>();

    /** Someone or something of that name. */
    private record Candidate(
            Holder holder,
            Subject subject,
            String name,
            @Nullable Integer born,
            UnitId unit) {}

    /** What a row says of who it means; the year of birth may be empty, the unit not understood. */
    record Asked(
            @Nullable Subject subject,
            String name,
            String birth,
            @Nullable UnitId unit,
            String unitWritten) {}

    Namesakes(Persons persons, Collectives collectives, UnitId under, Collection<String> names) {
        var asked = Set.copyOf(names);
        persons.called(under, asked).forEach(one -> add(of(one)));
        collectives.called(under, asked).forEach(one -> add(of(one)));
    }

    private void add(Candidate one) {
        byName.computeIfAbsent(folded(one.name()), none -> new java.util.ArrayList<>())
                .add(one);
    }

    private static Candidate of(Person one) {
        return new Candidate(
                new Holder(Holder.Kind.PERSON, one.id().value()),
                Subject.INDIVIDUAL,
                one.name(),
                one.birthYear().orElse(null),
                one.unit());
    }

    private static Candidate of(Collective one) {
        return new Candidate(
                new Holder(Holder.Kind.COLLECTIVE, one.id().value()),
                one.isHousehold() ? Subject.HOUSEHOLD : Subject.COLLECTIVE,
                one.name(),
                null,
                one.unit());
    }

    /** The holder, or null with the fault told. A collective that is a unit of the tree is meant by the unit's own name. */
    @Nullable
    Holder find(Asked asked, Map<String, UUID> units, Consumer<Fault> told) {
        if (asked.name().isEmpty() || asked.subject() == null) {
            return null;
        }
        var alike = byName.getOrDefault(folded(asked.name()), List.of()).stream()
                .filter(one -> fits(one.subject(), asked.subject()))
                .toList();
        var unit = units.get(folded(asked.name()));
        if (alike.isEmpty() && unit != null && isCollective(asked.subject())) {
            return new Holder(Holder.Kind.UNIT, unit);
        }
        var exact = narrowed(alike, one -> one.name().equalsIgnoreCase(asked.name()));
        var born = born(exact, asked, told);
        if (born.isEmpty()) {
            return null;
        }
        var there = narrowed(born.get(), one -> one.unit().equals(asked.unit()));
        if (there.size() == 1) {
            nearly(there.getFirst(), asked, told);
            return there.getFirst().holder();
        }
        told.accept(
                there.isEmpty()
                        ? Fault.of("name", AwardReason.HOLDER_UNKNOWN, asked.name())
                        : Fault.of("name", AwardReason.HOLDER_SEVERAL, asked.name(), String.valueOf(there.size())));
        return null;
    }

    /** Those born in the year written, else those whose year is not known; empty when all were born otherwise. */
    private static Optional<List<Candidate>> born(List<Candidate> alike, Asked asked, Consumer<Fault> told) {
        if (asked.birth().isEmpty() || alike.isEmpty()) {
            return Optional.of(alike);
        }
        var same = alike.stream()
                .filter(one -> asked.birth().equals(String.valueOf(one.born())))
                .toList();
        var unknown = alike.stream().filter(one -> one.born() == null).toList();
        if (same.isEmpty() && unknown.isEmpty()) {
            var known = String.valueOf(alike.getFirst().born());
            told.accept(Fault.of("birth", AwardReason.HOLDER_BORN_OTHERWISE, asked.name(), known)
                    .proposing(alike.size() == 1 ? known : null));
            return Optional.empty();
        }
        return Optional.of(same.isEmpty() ? unknown : same);
    }

    /** Not the same letters: taken, but told. */
    private static void nearly(Candidate one, Asked asked, Consumer<Fault> told) {
        if (!one.name().equalsIgnoreCase(asked.name())) {
            var doubt = Fault.of("name", AwardReason.HOLDER_NEARLY, one.name());
            told.accept(new Fault(doubt.field(), doubt.reason(), doubt.details(), one.name(), false));
        }
    }

    private static List<Candidate> narrowed(List<Candidate> all, Predicate<Candidate> wanted) {
        var some = all.stream().filter(wanted).toList();
        return some.isEmpty() ? all : some;
    }

    private static boolean fits(Subject known, Subject written) {
        return switch (written) {
            case INDIVIDUAL, FOREIGNER -> known == Subject.INDIVIDUAL;
            case HOUSEHOLD -> known == Subject.HOUSEHOLD;
            case COLLECTIVE, ENTERPRISE -> known == Subject.COLLECTIVE;
        };
    }

    private static boolean isCollective(Subject subject) {
        return subject == Subject.COLLECTIVE || subject == Subject.ENTERPRISE;
    }

    /** Without marks and capitals. */
    static String folded(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('\u0111', 'd')
                .replace('\u0110', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
