package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;
import vn.thidua.plan.Target;

/** Reads the targets: from the part that lists them, from tables, and those that hide among the tasks. */
public final class TargetReader {

    private static final Pattern PART_LINE =
            Pattern.compile("\\s*" + Loose.any("trong do", "bao gom") + "\\s*[:,]?\\s*");
    private static final Pattern PART_ENDS =
            Pattern.compile("(?s).*" + Loose.any("trong do", "bao gom") + "\\s*:?\\s*");
    private static final Pattern ACHIEVED =
            Pattern.compile("\\s*(?:" + Loose.any("phan dau", "xa", "chinh quyen", "dang bo", "toan xa") + "\\s+)*"
                    + "(?:"
                    + Loose.any(
                            "hoan thanh",
                            "duoc cong nhan",
                            "cong nhan",
                            "dat chuan",
                            "xay dung thanh cong",
                            "dat danh hieu",
                            "ve dich",
                            "dua vao su dung",
                            "khanh thanh",
                            "khoi cong")
                    + ").*");
    private static final Pattern RECOGNISED = Pattern.compile("(?s).*"
            + Loose.regex(
                    "duoc cong nhan",
                    "dat chuan",
                    "dat tieu chuan",
                    "dat danh hieu",
                    "hoan thanh tot nhiem vu",
                    "hoan thanh xuat sac nhiem vu")
            + ".*");

    private final PlanText text;
    private final Outline outline;
    private final List<Table> tables;
    private final Actual actual;
    private final List<TargetDraft> drafts = new ArrayList<>();

    private TargetReader(PlanText text, Outline outline, List<Table> tables) {
        this.text = text;
        this.outline = outline;
        this.tables = tables;
        this.actual = new Actual(text, PlanYear.of(text));
    }

    /** Reads the targets of a text whose outline is known. */
    public static List<Target> read(SourceText source, Outline outline) {
        var text = PlanText.of(source);
        return read(text, outline, Table.in(text));
    }

    static List<Target> read(PlanText text, Outline outline, List<Table> tables) {
        return new TargetReader(text, outline, tables).targets();
    }

    private List<Target> targets() {
        for (var section : outline.sections()) {
            switch (Ground.of(outline, section)) {
                case TARGETS -> listed(section);
                case TASKS -> hidden(section, false);
                case DUTIES -> hidden(section, true);
                case PURPOSE, RESULTS, TIME, AWARDS -> {}
            }
        }
        return SumCheck.settled(text, drafts);
    }

    private String group(Section section) {
        var headed = isItem(section) ? outline.parentOf(section).orElse(section) : section;
        while (headed.heading() == null && outline.parentOf(headed).isPresent()) {
            headed = outline.parentOf(headed).get();
        }
        var path = outline.path(headed);
        return headed.heading() == null ? path : path + ". " + headed.heading();
    }

    /** A numbered line that is itself a target: "1. Tốc độ tăng ... đạt từ 12,5% trở lên". */
    private boolean isItem(Section section) {
        int end = section.body().start();
        int from = Math.min(Paragraph.afterLabel(text, section), end);
        return section.heading() != null
                && !Clause.in(text, text.folded().at(from), text.folded().at(end))
                        .isEmpty();
    }

    private @Nullable String labelIn(Section section, Paragraph paragraph) {
        boolean first = paragraph.span().start() < section.body().start();
        return label(paragraph) == null && first && isItem(section) ? section.label() : label(paragraph);
    }

    private void listed(Section section) {
        var group = group(section);
        var rest = paragraphs(section, group);
        String total = null;
        String totalKind = "";
        boolean partsFollow = false;
        for (var paragraph : rest) {
            var words = text.folded()
                    .text()
                    .substring(
                            text.folded().at(paragraph.span().start()),
                            text.folded().at(paragraph.span().end()));
            if (PART_LINE.matcher(words).matches()) {
                partsFollow = !drafts.isEmpty();
                total = partsFollow ? lastTotal() : null;
                totalKind = kindOf(total);
                continue;
            }
            if (partsFollow && !paragraph.mark().isEmpty() && paragraph.kind().equals(totalKind)) {
                partsFollow = false;
                total = null;
            }
            int before = drafts.size();
            item(section, paragraph, group, partsFollow ? total : null);
            if (PART_ENDS.matcher(words).matches() && drafts.size() > before) {
                partsFollow = true;
                total = drafts.get(before).key();
                totalKind = paragraph.kind();
            }
        }
    }

    /** The paragraphs of a part that are no rows of a table; a table of targets is read on the way. */
    private List<Paragraph> paragraphs(Section section, String group) {
        for (var table : tables) {
            boolean here = table.span().start() >= section.passage().span().start()
                    && table.span().start() < section.body().end();
            var targets = here ? TargetTable.of(table) : null;
            if (targets != null) {
                targets.read(text, drafts, group);
            }
        }
        return Paragraph.outside(text, section, tables);
    }

    private String lastTotal() {
        for (int at = drafts.size() - 1; at > 0; at--) {
            if (drafts.get(at).partOf() == null) {
                return drafts.get(at).key();
            }
        }
        return drafts.getFirst().key();
    }

    private String kindOf(@Nullable String key) {
        return drafts.stream()
                .filter(draft -> draft.key().equals(key))
                .map(draft -> new Paragraph(draft.label() == null ? "" : draft.label(), new Span(0, 0)).kind())
                .findFirst()
                .orElse("");
    }

    private void item(Section section, Paragraph paragraph, String group, @Nullable String total) {
        int before = drafts.size();
        String parent = total;
        boolean parts = false;
        for (var sentence : Sentence.in(text, paragraph.span())) {
            for (var clause : Clause.in(text, sentence.start(), sentence.end())) {
                if (actual.is(sentence, clause) || clause.name().length() < 3 || Hidden.isPrice(clause)) {
                    continue;
                }
                parts |= clause.part() && drafts.size() > before;
                boolean part = parts;
                parent = part && parent == null ? drafts.get(before).key() : parent;
                add(labelIn(section, paragraph), clause, group, part ? parent : total, 0.95);
            }
        }
        if (drafts.size() == before) {
            achieved(section, paragraph, group);
        }
    }

    private void achieved(Section section, Paragraph paragraph, String group) {
        boolean heading = section.heading() != null
                && paragraph.span().start() < section.body().start();
        var words = text.words(paragraph.span());
        var folded = Folded.fold(words);
        boolean marked = !paragraph.mark().isEmpty();
        boolean announces =
                folded.endsWith(":") || folded.matches(".*" + Loose.any("sau day", "nhu sau", "cu the") + "\\W*");
        boolean said = marked && ACHIEVED.matcher(folded).matches()
                || RECOGNISED.matcher(folded).matches();
        if (heading || announces || !said || words.length() > 260 || Actual.says(folded)) {
            return;
        }
        var name = words.replaceAll("[.;,\\s]+$", "");
        drafts.add(TargetDraft.achieving(nextKey(), label(paragraph), name, group, paragraph.span()));
    }

    private void hidden(Section section, boolean duties) {
        var group = group(section);
        var rest = paragraphs(section, group);
        for (var paragraph : rest) {
            for (var sentence : Sentence.in(text, paragraph.span())) {
                for (var clause : Clause.in(text, sentence.start(), sentence.end())) {
                    if (!actual.is(sentence, clause) && Hidden.isTarget(text, sentence, clause, duties)) {
                        add(labelIn(section, paragraph), clause, group, null, 0.75);
                    }
                }
            }
        }
    }

    private void add(@Nullable String label, Clause clause, String group, @Nullable String partOf, double certainty) {
        drafts.add(TargetDraft.of(text, nextKey(), label, clause, group, partOf, certainty));
    }

    private String nextKey() {
        return "T%02d".formatted(drafts.size() + 1);
    }

    private static @Nullable String label(Paragraph paragraph) {
        return paragraph.mark().isEmpty() ? null : paragraph.mark().replaceAll("[.:]$", "");
    }
}
