package vn.thidua.reading.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.reading.text.Table.Row;

/** Bảng chỉ tiêu: targets laid out in rows under "TT, Chỉ tiêu, Đơn vị tính, Kế hoạch". */
record TargetTable(Table table, int name, int unit, int value, int label) {

    private static final Pattern NAME = Pattern.compile("^(?:ten\\s+)?"
            + Loose.any("chi tieu", "ten chi tieu", "tieu chi", "noi dung", "muc tieu", "danh muc") + "(?!\\s*nam)");
    private static final Pattern UNIT =
            Pattern.compile("^(?:" + Loose.any("don vi tinh", "don vi") + "|[dp]vt|d\\.?v\\.?t)");
    private static final Pattern AIM = Pattern.compile(
            Loose.any("ke hoach", "muc tieu", "chi tieu", "phan dau", "giao") + "|^kh(?!\\p{L})|20\\d\\d");
    private static final Pattern PAST =
            Pattern.compile(Loose.any("thuc hien", "uoc thuc hien", "ket qua", "uoc") + "|^th(?!\\p{L})");
    private static final Pattern ORDER = Pattern.compile("^(?:s?tt|so tt|#)");
    private static final Pattern UNIT_IN_NAME = Pattern.compile("\\s*\\((?<unit>[^()]{1,24})\\)$");
    private static final Pattern PART = Pattern.compile("^\\s*(?:-\\s*)?" + Loose.any("trong do") + "\\s*:?\\s*");
    private static final Pattern NUMBERED = Pattern.compile(".*\\d.*");

    /** The table as one of targets; null where its columns say otherwise. */
    static @Nullable TargetTable of(Table table) {
        int name = table.column(NAME);
        int unit = table.column(UNIT);
        int value = -1;
        for (int at = table.heads().size() - 1; at > name; at--) {
            var head = table.heads().get(at);
            boolean aims = AIM.matcher(head).find() && !PAST.matcher(head).find();
            if (aims && at != unit && value < 0) {
                value = at;
            }
        }
        boolean measured = unit >= 0
                && table.rows().stream().anyMatch(row -> Unit.whole(row.cells().get(unit)) != null);
        boolean counted = value >= 0 && (measured || table.rows().size() > 0 && numbered(table, value));
        return name >= 0 && counted ? new TargetTable(table, name, unit, value, table.column(ORDER)) : null;
    }

    private static boolean numbered(Table table, int value) {
        long numbers = table.rows().stream()
                .filter(row -> NUMBERED.matcher(row.cells().get(value)).matches())
                .count();
        return numbers * 2 > table.rows().size();
    }

    void read(PlanText text, List<TargetDraft> drafts, String group) {
        String total = null;
        for (var row : table.rows()) {
            var printed = row.cells().get(name);
            var part = PART.matcher(Folded.fold(printed));
            boolean isPart = part.find() || printed.startsWith("-") || printed.startsWith("+");
            var bare = (part.reset().find() ? printed.substring(Math.min(part.end(), printed.length())) : printed)
                    .replaceAll("^[-+\\s]+", "");
            var key = "T%02d".formatted(drafts.size() + 1);
            var draft = draft(row, key, bare, group, isPart ? total : null);
            if (draft != null) {
                drafts.add(draft);
                total = isPart && total != null ? total : key;
            }
        }
    }

    private @Nullable TargetDraft draft(Row row, String key, String printed, String group, @Nullable String partOf) {
        var cell = row.cells().get(value).strip();
        var measured = unit < 0 ? "" : row.cells().get(unit).strip();
        var bracket = UNIT_IN_NAME.matcher(printed);
        var named = printed;
        if (measured.isEmpty() && bracket.find() && Unit.whole(bracket.group("unit")) != null) {
            measured = bracket.group("unit");
            named = printed.substring(0, bracket.start());
        }
        if (named.isBlank() || cell.isEmpty()) {
            return null;
        }
        var mark = label < 0 || row.cells().get(label).isBlank()
                ? null
                : row.cells().get(label);
        var words = PlanText.of(SourceText.plain(
                "đạt " + cell + (NUMBERED.matcher(cell).matches() && !cell.endsWith("%") ? " " + measured : "")));
        int length = words.folded().text().length();
        var figures = FigureReader.in(words, new vn.thidua.plan.Span(0, words.length()));
        if (figures.isEmpty()) {
            boolean done = Folded.fold(cell)
                    .matches("(?:" + Loose.any("hoan thanh", "dat", "duoc cong nhan", "cong nhan") + ").*");
            return done ? TargetDraft.achieving(key, mark, named, group, row.span()) : null;
        }
        var figure = figures.getFirst().asPrinted();
        var compared = Comparison.around(words, 0, figure, length);
        var comparator = compared.comparator() == null ? Comparator.EXACTLY : compared.comparator();
        var said = figure.unit() != null ? figure.unit().name() : measured.isEmpty() ? null : measured;
        var counted = measured.isEmpty() ? said : written(measured);
        return new TargetDraft(
                key,
                mark,
                named,
                group,
                comparator,
                figure,
                cell,
                counted,
                compared.direction(),
                null,
                null,
                partOf,
                row.span(),
                0.9,
                null);
    }

    /** The unit as printed where its marks were kept, else in its usual spelling. */
    private static String written(String printed) {
        var known = Unit.whole(printed);
        boolean same = known == null || Folded.fold(known.name()).equals(Folded.fold(printed));
        return same && known != null && printed.equals(Folded.fold(printed))
                ? known.name()
                : same ? printed : known.name();
    }
}
