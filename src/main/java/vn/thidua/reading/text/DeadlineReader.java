package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Deadline;
import vn.thidua.plan.DeadlineKind;
import vn.thidua.plan.DeadlineRelation;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Section;
import vn.thidua.reading.text.DateReader.Dated;
import vn.thidua.reading.text.DateReader.Size;

/** Reads the deadlines: dates with a word that makes something due, and work that recurs. Dates of cited documents are none. */
public final class DeadlineReader {

    private static final Pattern BEFORE = due(
            "truoc",
            "truoc ngay",
            "cham nhat",
            "cham nhat la",
            "cham nhat ngay",
            "cham nhat vao ngay",
            "cham nhat la ngay",
            "muon nhat",
            "muon nhat la ngay",
            "xong truoc ngay",
            "xong truoc",
            "han cuoi",
            "han cuoi ngay",
            "han chot",
            "thoi han",
            "cham nhat den ngay",
            "khong qua ngay",
            "khong muon hon ngay",
            "thoi han truoc ngay",
            "han nop",
            "cham nhat trong");
    private static final Pattern UNTIL = due(
            "den het",
            "den het ngay",
            "het",
            "het ngay",
            "den ngay",
            "den",
            "den het thang",
            "den cuoi",
            "ket thuc vao",
            "ket thuc vao ngay",
            "ket thuc ngay",
            "ket thuc",
            "den het nam",
            "cho den",
            "cho den het",
            "cho den ngay");
    private static final Pattern WITHIN = due(
            "trong",
            "vao",
            "vao ngay",
            "trong ngay",
            "ngay",
            "du kien",
            "du kien ngay",
            "du kien vao",
            "du kien trong",
            "thoi gian",
            "du kien vao ngay",
            "hoan thanh trong",
            "khoang",
            "dip",
            "dung ngay",
            "tu ngay",
            "xong trong",
            "thoi gian vao");
    private static final Pattern CITES = Pattern.compile("(?s).*(?:\\d\\s?[-/]\\s?[a-z][a-z\\d/\\s-]{1,24}|(?:"
            + Loose.any(
                    "nghi quyet",
                    "quyet dinh",
                    "ke hoach",
                    "chi thi",
                    "nghi dinh",
                    "thong tu",
                    "luat",
                    "cong van",
                    "huong dan",
                    "ket luan")
            + ")[^.;]{0,24})[\\s,;]*(?:" + Loose.any("ngay") + ")?\\s*");
    private static final Pattern COMES_FROM = Pattern.compile(
            "(?s).*(?<![\\p{L}])(?:tu|tir|tit|ti|tur|ke tu)\\s*(?:" + Loose.any("ngay", "thang") + ")?\\s*");
    private static final Pattern LAUNCHED = Pattern.compile("(?s).*(?<![\\p{L}])(?:tu|tir|tit|tur|ti)\\s+(?:"
            + Loose.any("ngay", "nay", "khi", "thang", "dau", "thoi diem") + ").*");
    private static final Pattern AS_OF = Pattern.compile("(?s).*"
            + Loose.any(
                    "tam nhin",
                    "dinh huong",
                    "tinh den",
                    "giai doan",
                    "chao mung",
                    "ky niem",
                    "ngay thanh lap",
                    "so lieu",
                    "nam hoc")
            + "[^.;,]{0,60}$");
    private static final Pattern PERIODIC = Loose.pattern(
            "dinh ky",
            "hang quy",
            "hang thang",
            "hang tuan",
            "6 thang mot lan",
            "06 thang mot lan",
            "moi quy",
            "moi thang");
    private static final Pattern EVERY = Pattern.compile(Loose.any("dinh ky") + "(?:\\s*,?\\s*(?:"
            + Loose.any(
                    "hang quy",
                    "hang thang",
                    "hang tuan",
                    "hang nam",
                    "6 thang",
                    "06 thang",
                    "nam",
                    "quy",
                    "thang",
                    "mot lan",
                    "va",
                    "bao cao quy")
            + "))*|" + Loose.any("hang quy", "hang thang", "hang tuan"));
    private static final Pattern UNTIL_EVENT = Pattern.compile("(?:"
            + Loose.any("den khi", "cho den khi", "den dai hoi", "truoc khi", "den thoi diem", "den ngay khai mac")
            + ")[^.;]{6,140}");

    private static final Pattern TIME_HEAD =
            Pattern.compile("^" + Loose.any("thoi han", "thoi gian", "hoan thanh", "tien do", "thoi gian hoan thanh"));
    private static final Pattern WORK_HEAD = Pattern.compile(
            "^" + Loose.any("nhiem vu", "noi dung", "cong viec", "noi dung cong viec", "noi dung nhiem vu"));

    private final PlanText text;
    private final Outline outline;
    private final List<Table> tables;
    private final Charged charged;
    private final int year;
    private final DateReader dates;
    private final List<Deadline> deadlines = new ArrayList<>();

    private DeadlineReader(PlanText text, Outline outline, List<Table> tables, Charged charged) {
        this.text = text;
        this.tables = tables;
        this.outline = outline;
        this.charged = charged;
        this.year = PlanYear.of(text);
        this.dates = new DateReader(year);
    }

    private static Pattern due(String... phrases) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Loose.any(phrases) + "\\s*:?\\s*$");
    }

    static List<Deadline> read(PlanText text, Outline outline, List<Table> tables, Charged charged) {
        return new DeadlineReader(text, outline, tables, charged).deadlines();
    }

    private List<Deadline> deadlines() {
        for (var section : outline.sections()) {
            var ground = Ground.of(outline, section);
            for (var paragraph : Paragraph.outside(text, section, tables)) {
                for (var sentence : Sentence.in(text, paragraph.span())) {
                    read(section, ground, paragraph, sentence);
                }
            }
        }
        tables.forEach(this::listed);
        return List.copyOf(deadlines);
    }

    /** The column "Thời hạn" of a table of work. */
    private void listed(Table table) {
        int time = table.column(TIME_HEAD);
        int work = table.column(WORK_HEAD);
        if (time < 0 || work < 0 || time == work) {
            return;
        }
        for (var row : table.rows()) {
            var cell = row.cells().get(time);
            var words = PlanText.of(SourceText.plain(cell));
            var found = dates.in(words, 0, words.folded().text().length());
            var what = row.cells().get(work);
            if (found.isEmpty() || what.isBlank()) {
                continue;
            }
            var dated = found.getFirst();
            var date = dated.size() == Size.DAY || dated.size() == Size.MONTH ? dated.date() : null;
            var passage = text.passage(row.span());
            deadlines.add(new Deadline(
                    nextKey(),
                    DueKind.ofWork(Folded.fold(what)),
                    date,
                    cell,
                    DeadlineRelation.BEFORE,
                    what,
                    charged.at(row.span().start()),
                    null,
                    null,
                    dated.first(),
                    dated.last(),
                    null,
                    passage,
                    0.85,
                    null));
        }
    }

    private void read(Section section, Ground ground, Paragraph paragraph, Sentence sentence) {
        int before = deadlines.size();
        int done = sentence.start();
        for (var dated : dates.in(text, sentence.start(), sentence.end())) {
            var relation = relation(sentence, ground, dated);
            if (relation != null) {
                var due = new Due(text, sentence, paragraph, section, ground, done, dated.start(), dated.end());
                add(due, dated, relation);
                done = dated.end();
            }
        }
        if (deadlines.size() == before) {
            undated(section, ground, paragraph, sentence);
        }
    }

    /** How the sentence ties itself to a date; null where the date makes nothing due. */
    private @Nullable DeadlineRelation relation(Sentence sentence, Ground ground, Dated dated) {
        if (dated.date() != null && dated.date().getYear() < year) {
            return null;
        }
        var opened = text.folded().text().substring(sentence.start(), dated.start());
        var near = opened.substring(Math.max(0, opened.length() - 40));
        boolean until = UNTIL.matcher(near).find() || dated.size() == Size.YEAR;
        if (BEFORE.matcher(near).find()) {
            return DeadlineRelation.BEFORE;
        }
        boolean bracketed = ground == Ground.TIME && near.strip().endsWith("(");
        if (bracketed) {
            return DeadlineRelation.WITHIN;
        }
        if (CITES.matcher(near).matches()
                || AS_OF.matcher(near).matches()
                || COMES_FROM.matcher(near).matches()) {
            return null;
        }
        boolean campaign = ground == Ground.TIME || LAUNCHED.matcher(opened).matches();
        boolean bound = campaign || DueKind.finishes(opened);
        if (until) {
            boolean aim = (ground == Ground.TARGETS && dated.size() != Size.DAY) || ground == Ground.PURPOSE;
            boolean vague = dated.size() == Size.YEAR && !bound;
            return aim || vague ? null : DeadlineRelation.UNTIL_END_OF;
        }
        boolean within = WITHIN.matcher(near).find()
                || ground == Ground.TIME
                || near.strip().endsWith(":")
                || near.strip().endsWith("(");
        boolean works = ground == Ground.TIME || ground == Ground.DUTIES || DueKind.finishes(opened);
        boolean told = dated.size() != Size.MONTH || dated.yearGiven() || ground != Ground.TASKS;
        return within && works && told && ground != Ground.PURPOSE && ground != Ground.TARGETS
                ? DeadlineRelation.WITHIN
                : null;
    }

    private void add(Due due, Dated dated, DeadlineRelation relation) {
        boolean ends = relation == DeadlineRelation.UNTIL_END_OF || relation == DeadlineRelation.BEFORE;
        boolean loose = dated.size() != Size.DAY && !ends;
        var date = loose ? null : dated.date();
        var kind = DueKind.of(due, relation);
        var doubt = dated.yearGiven() || date == null
                ? null
                : Doubt.of("year-supplied", due.dateText(), String.valueOf(date.getYear()));
        deadlines.add(new Deadline(
                nextKey(),
                kind,
                date,
                due.dateText(),
                relation,
                due.what(kind),
                due.from(charged),
                due.to(),
                due.channel(),
                dated.first(),
                dated.last(),
                null,
                due.passage(),
                doubt == null ? 0.95 : 0.8,
                doubt));
    }

    private void undated(Section section, Ground ground, Paragraph paragraph, Sentence sentence) {
        var folded = text.folded().text();
        if (ground == Ground.TIME) {
            var event = UNTIL_EVENT.matcher(folded).region(sentence.start(), sentence.end());
            if (event.find()) {
                var due = new Due(
                        text, sentence, paragraph, section, ground, sentence.start(), event.start(), event.end());
                open(due, DeadlineKind.CAMPAIGN_END, DeadlineRelation.EVENT, null);
            }
            return;
        }
        var words = sentence.words(text);
        boolean reports = DueKind.reports(words);
        if (ground == Ground.DUTIES && reports && PERIODIC.matcher(words).find()) {
            var every = EVERY.matcher(folded).region(sentence.start(), sentence.end());
            if (every.find()) {
                var due = new Due(
                        text, sentence, paragraph, section, ground, sentence.start(), every.start(), every.end());
                open(due, DeadlineKind.REPORT, DeadlineRelation.PERIODIC, due.dateText());
            }
        }
    }

    private void open(Due due, DeadlineKind kind, DeadlineRelation relation, @Nullable String recurrence) {
        deadlines.add(new Deadline(
                nextKey(),
                kind,
                null,
                due.dateText(),
                relation,
                due.what(kind),
                due.from(charged),
                due.to(),
                due.channel(),
                null,
                null,
                recurrence,
                due.passage(),
                0.8,
                Doubt.of("no-date", due.dateText())));
    }

    private String nextKey() {
        return "D%02d".formatted(deadlines.size() + 1);
    }
}
