package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;

/**
 * Bố cục: the numbered parts of a plan, in order.
 *
 * @param sections every part, each body ending where the next part begins
 * @param body the stretch the outline covers, from the first part to the recipients
 */
public record Outline(List<Section> sections, Span body) {

    private static final double ALIKE = 0.8;
    private static final Pattern LABEL_ENDS = Pattern.compile("[\\s.,)(:/\\-]+$");

    public Outline {
        sections = List.copyOf(sections);
    }

    /** The deepest part an offset stands in, its heading included. */
    public Optional<Section> sectionAt(int offset) {
        if (offset < body.start() || offset >= body.end()) {
            return Optional.empty();
        }
        Section found = null;
        for (var section : sections) {
            if (section.passage().span().start() <= offset) {
                found = section;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The printed numbers down to a part, "II.3" or "II.4.b". */
    public String path(Section section) {
        var labels = new ArrayList<String>();
        for (var at = Optional.of(section); at.isPresent(); at = parentOf(at.get())) {
            var label = LABEL_ENDS.matcher(at.get().label()).replaceAll("");
            boolean told = !labels.isEmpty() && labels.getFirst().startsWith(label + ".");
            if (!told) {
                labels.addFirst(label);
            }
        }
        return String.join(".", labels);
    }

    public Optional<Section> parentOf(Section section) {
        for (int at = sections.indexOf(section) - 1; at >= 0; at--) {
            if (sections.get(at).level() < section.level()) {
                return Optional.of(sections.get(at));
            }
        }
        return Optional.empty();
    }

    /** The parts one level below, in order. */
    public List<Section> childrenOf(Section section) {
        var children = new ArrayList<Section>();
        int highest = Integer.MAX_VALUE;
        for (var below : within(section)) {
            highest = Math.min(highest, below.level());
            if (below.level() == highest) {
                children.add(below);
            }
        }
        return children;
    }

    /** Every part below, however deep. */
    public List<Section> within(Section section) {
        var below = new ArrayList<Section>();
        for (int at = sections.indexOf(section) + 1; at < sections.size(); at++) {
            if (sections.get(at).level() <= section.level()) {
                break;
            }
            below.add(sections.get(at));
        }
        return below;
    }

    /** From the end of a part's heading to the end of its last sub-part. */
    public Span whole(Section section) {
        var below = within(section);
        return below.isEmpty() ? section.body() : section.body().to(below.getLast().body());
    }

    /** The first part, highest level first, whose heading holds one of the phrases; phrases are folded. */
    public Optional<Section> named(String... phrases) {
        return named(heading -> Arrays.stream(phrases).anyMatch(phrase -> Phrase.in(heading, phrase, ALIKE)));
    }

    /** The first part, highest level first, whose folded heading is wanted. */
    public Optional<Section> named(Predicate<String> wanted) {
        for (int level = 1; level <= 3; level++) {
            for (var section : sections) {
                if (section.level() == level
                        && section.heading() != null
                        && wanted.test(Folded.fold(section.heading()))) {
                    return Optional.of(section);
                }
            }
        }
        return Optional.empty();
    }

    /** Every part whose heading holds one of the phrases. */
    public List<Section> allNamed(String... phrases) {
        return sections.stream()
                .filter(section -> section.heading() != null)
                .filter(section -> Arrays.stream(phrases)
                        .anyMatch(phrase -> Phrase.in(Folded.fold(section.heading()), phrase, ALIKE)))
                .toList();
    }
}
