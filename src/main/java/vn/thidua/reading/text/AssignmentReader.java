package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;

/** Reads who is charged with what, under "Tổ chức thực hiện": numbered headings, lines of their own, "Giao Phòng …". */
final class AssignmentReader {

    private static final Pattern CLOSING = Pattern.compile(
            "^\\s*(?:"
                    + Loose.any(
                            "tren day la",
                            "trong qua trinh",
                            "can cu ke hoach nay",
                            "nhan duoc ke hoach nay",
                            "tren co so ke hoach nay",
                            "yeu cau cac co quan",
                            "kinh phi thuc hien")
                    + "|(?:" + Loose.any("uy ban nhan dan", "ubnd", "chu tich ubnd") + ").{0,60}"
                    + Loose.any("de nghi", "yeu cau") + ").*",
            Pattern.DOTALL);
    private static final Pattern UNIT_HEAD = Pattern.compile(
            "^(?:" + Loose.any("don vi", "co quan", "don vi chu tri", "co quan chu tri", "chu tri", "don vi thuc hien")
                    + ")(?! tinh)");
    private static final Pattern WORK_HEAD = Pattern.compile(
            "^(?:" + Loose.any("nhiem vu", "noi dung", "cong viec", "noi dung cong viec", "noi dung nhiem vu") + ")");
    private static final int SENTENCE = 60;
    private static final int DUTY = 25;
    private static final Pattern BREAKS = Pattern.compile(";\\s*|\\.\\s+(?=\\p{Lu})");

    private final PlanText text;
    private final Outline outline;
    private final List<Table> tables;
    private final List<Assignment> assignments = new ArrayList<>();
    private @Nullable Open open;
    private boolean closed;

    /** A unit whose duties are being gathered. */
    private record Open(UnitName unit, String label, int start, List<String> duties) {}

    private AssignmentReader(PlanText text, Outline outline, List<Table> tables) {
        this.text = text;
        this.tables = tables;
        this.outline = outline;
    }

    static List<Assignment> read(PlanText text, Outline outline, List<Table> tables) {
        return new AssignmentReader(text, outline, tables).assignments();
    }

    private List<Assignment> assignments() {
        for (var section : outline.sections()) {
            if (Ground.of(outline, section) == Ground.DUTIES) {
                read(section, isRoot(section));
            }
        }
        finish(outline.body().end());
        tables.forEach(this::listed);
        return List.copyOf(assignments);
    }

    /** A table of units and their work: "TT, Đơn vị, Nhiệm vụ, Thời hạn". */
    private void listed(Table table) {
        int unit = table.column(UNIT_HEAD);
        int work = table.column(WORK_HEAD);
        if (unit < 0 || work < 0 || unit == work || TargetTable.of(table) != null) {
            return;
        }
        var section = outline.sectionAt(table.span().start());
        for (var row : table.rows()) {
            var name = UnitName.heading(row.cells().get(unit));
            add(
                    name,
                    section.map(outline::path).orElse(""),
                    row.span(),
                    split(row.cells().get(work)));
        }
    }

    private boolean isRoot(Section section) {
        return outline.parentOf(section)
                .filter(above -> Ground.of(outline, above) == Ground.DUTIES)
                .isEmpty();
    }

    private void read(Section section, boolean root) {
        var label = outline.path(section);
        int from = Paragraph.afterLabel(text, section);
        var whole =
                new Span(Math.min(from, section.body().end()), section.body().end());
        if (root) {
            finish(section.passage().span().start());
            closed = false;
            body(label, Paragraph.in(text, section.body()), true);
        } else if (section.heading() == null) {
            boolean first = outline.parentOf(section).filter(this::isRoot).isPresent();
            body(label, Paragraph.in(text, whole), first);
        } else if (runsOn(section)) {
            finish(section.passage().span().start());
            body(label, Paragraph.in(text, whole), true);
        } else {
            finish(section.passage().span().start());
            open = UnitName.isNone(section.heading()) ? null : headed(section, label);
            closed = false;
            headed(label, section);
        }
    }

    /** A heading names a unit alone, or goes on to say what it does: "1. Phòng Kinh tế tham mưu ...". */
    private static Open headed(Section section, String label) {
        var words = section.heading();
        var begun = words.length() > SENTENCE ? UnitName.opening(words) : null;
        boolean tells = begun != null && words.length() - begun.rest() > DUTY;
        var duties = tells ? split(words.substring(begun.rest())) : List.<String>of();
        var unit = tells ? begun : UnitName.heading(words);
        return new Open(unit, label, section.passage().span().start(), new ArrayList<>(duties));
    }

    /** Whether the heading is only the beginning of a sentence that goes on. */
    private boolean runsOn(Section section) {
        var heading = section.heading();
        if (heading.indexOf('(') >= 0 && heading.indexOf(')') < 0) {
            return true;
        }
        var body = text.source().slice(section.body());
        var rest = body.stripLeading();
        boolean low = !rest.isEmpty() && (Character.isLowerCase(rest.charAt(0)) || rest.charAt(0) == '(');
        return low && UnitName.opening(heading + " " + PlanText.tidy(rest)) != null;
    }

    private void headed(String label, Section section) {
        var paragraphs = Paragraph.in(text, section.body());
        for (int at = 0; at < paragraphs.size(); at++) {
            var paragraph = paragraphs.get(at);
            boolean sameLine = at == 0
                    && sameLine(section.passage().span().end(), paragraph.span().start());
            if (sameLine && paragraph.mark().isEmpty() && open != null) {
                open.duties().addAll(split(text.mended(paragraph.span())));
            } else {
                body(label, List.of(paragraph), false);
            }
        }
    }

    private boolean sameLine(int from, int to) {
        return text.source().text().substring(from, Math.max(from, to)).indexOf('\n') < 0;
    }

    private void body(String label, List<Paragraph> paragraphs, boolean opens) {
        for (var paragraph : paragraphs) {
            var words = text.mended(paragraph.span());
            if (CLOSING.matcher(Folded.fold(words)).matches()
                    && (paragraph.mark().isEmpty() || closed)) {
                finish(paragraph.span().start());
                closed = true;
            }
            boolean announces = words.endsWith(":") && opens && words.length() > 60;
            if (closed || announces || words.length() < 4) {
                continue;
            }
            var unit = own(paragraph, words, opens);
            if (unit == null) {
                duty(words);
            } else if (opens || unit.rest() >= words.length()) {
                finish(paragraph.span().start());
                open = new Open(
                        unit, label, paragraph.span().start(), new ArrayList<>(split(words.substring(unit.rest()))));
            } else {
                add(unit, label, paragraph.span(), split(words.substring(unit.rest())));
            }
        }
    }

    private @Nullable UnitName own(Paragraph paragraph, String words, boolean opens) {
        var unit = UnitName.opening(words);
        if (unit == null) {
            return null;
        }
        boolean listed = !paragraph.mark().isEmpty();
        boolean whole = unit.rest() >= words.length();
        return open == null || opens || listed || whole ? unit : null;
    }

    private void duty(String words) {
        if (open != null && !words.endsWith(":")) {
            open.duties().add(words.replaceAll("\\s*[.;,/]+$", ""));
        }
    }

    private static List<String> split(String words) {
        var duties = new ArrayList<String>();
        for (var duty : BREAKS.split(words)) {
            var bare = duty.replaceAll("^[\\s,.;:\\-+]+|[\\s,.;:…]+$", "");
            if (bare.length() > 5) {
                duties.add(bare);
            }
        }
        return duties;
    }

    private void finish(int end) {
        if (open != null && (!open.duties().isEmpty() || open.unit().rest() > 0)) {
            add(open.unit(), open.label(), new Span(open.start(), Math.max(open.start(), end)), open.duties());
        }
        open = null;
    }

    private void add(UnitName unit, String label, Span span, List<String> duties) {
        if (duties.isEmpty() || unit.name().isEmpty()) {
            return;
        }
        var doubt = unit.name().length() > 120 ? Doubt.of("unit-too-long", unit.name()) : null;
        assignments.add(new Assignment(
                "A%02d".formatted(assignments.size() + 1),
                label,
                unit.name(),
                unit.note(),
                duties,
                text.passage(span),
                doubt == null ? 0.9 : 0.6,
                doubt));
    }
}
