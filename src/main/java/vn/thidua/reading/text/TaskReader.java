package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.PlanTask;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;

/** Reads the tasks: the lettered and numbered paragraphs, or the bullets, of the part on tasks and measures. */
final class TaskReader {

    private static final double ALIKE = 0.82;
    private static final int SHORTEST = 25;

    private final PlanText text;
    private final Outline outline;
    private final List<PlanTask> tasks = new ArrayList<>();

    private TaskReader(PlanText text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    static List<PlanTask> read(PlanText text, Outline outline) {
        return new TaskReader(text, outline).tasks();
    }

    private List<PlanTask> tasks() {
        var roots = outline.sections().stream().filter(this::isRoot).toList();
        for (var root : roots) {
            boolean inside = roots.stream()
                    .anyMatch(other -> other != root && outline.within(root).contains(other));
            if (!inside) {
                read(root);
            }
        }
        return List.copyOf(tasks);
    }

    private boolean isRoot(Section section) {
        if (section.heading() == null || Ground.of(outline, section) != Ground.TASKS) {
            return false;
        }
        var heading = Folded.fold(section.heading());
        boolean tasks = Phrase.in(heading, "nhiem vu", ALIKE) || Phrase.in(heading, "giai phap", ALIKE);
        boolean contents =
                Phrase.in(heading, "noi dung thi dua", ALIKE) || Phrase.in(heading, "noi dung trong tam", ALIKE);
        boolean sentence =
                heading.length() > SHORTEST * 3 && Line.capitals(section.heading()) < 0.5 || verbal(section.heading());
        return (tasks || contents) && !sentence && !Phrase.in(heading, "tong quat", ALIKE);
    }

    private void read(Section section) {
        var below = outline.childrenOf(section);
        if (below.isEmpty()) {
            listed(section);
            return;
        }
        for (var child : below) {
            boolean headed = child.heading() != null
                    && !announces(child)
                    && child.heading().length() < SHORTEST * 4;
            if (headed) {
                read(child);
            } else {
                lettered(child);
            }
        }
    }

    /** "b) Tập trung thực hiện các Nghị quyết …:" is no heading but the beginning of its task. */
    private boolean announces(Section child) {
        return child.heading().length() > SHORTEST * 3
                || outline.parentOf(child).isPresent() && verbal(child.heading());
    }

    private static boolean verbal(String heading) {
        return Folded.fold(heading)
                .matches("(?:"
                        + Loose.any(
                                "tap trung",
                                "trien khai",
                                "tiep tuc",
                                "thuc hien",
                                "day manh",
                                "tang cuong",
                                "nang cao",
                                "xay dung",
                                "to chuc")
                        + ").{30,}");
    }

    /** A lettered task, and the unlabelled paragraph that may follow it as a task of its own. */
    private void lettered(Section section) {
        int from = Paragraph.afterLabel(text, section);
        var whole = new Span(
                Math.min(from, outline.whole(section).end()),
                outline.whole(section).end());
        Span gathered = null;
        var label = outline.path(section);
        for (var paragraph : Paragraph.in(text, whole)) {
            boolean apart = gathered != null && paragraph.mark().isEmpty() && startsAfresh(paragraph);
            if (apart) {
                add(label, gathered);
                gathered = null;
                label = null;
            }
            gathered = gathered == null ? paragraph.span() : gathered.to(paragraph.span());
        }
        if (gathered != null) {
            add(label, gathered);
        }
    }

    private boolean startsAfresh(Paragraph paragraph) {
        var words = text.source().slice(paragraph.span());
        return words.length() > SHORTEST * 4 && Character.isUpperCase(words.charAt(0));
    }

    private void listed(Section section) {
        var label = outline.path(section);
        int count = 0;
        for (var paragraph : Paragraph.in(text, section.body())) {
            var words = text.words(paragraph.span());
            if (words.length() >= SHORTEST && !words.endsWith(":")) {
                count++;
                add(label + "-" + count, paragraph.span());
            }
        }
    }

    private void add(@Nullable String label, Span span) {
        var passage = text.passage(span);
        var words = PlanText.tidy(passage.raw()).replaceAll("^[\\s:.)\\-]+", "");
        if (words.length() >= SHORTEST) {
            tasks.add(new PlanTask(
                    "N%02d".formatted(tasks.size() + 1), label, words, null, List.of(), null, passage, 0.85, null));
        }
    }
}
