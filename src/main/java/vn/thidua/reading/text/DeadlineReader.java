package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

    private static final Pattern TIME_HEAD =
            Pattern.compile("^" + Loose.any("thoi han", "thoi gian", "hoan thanh", "tien do", "thoi gian hoan thanh"));
    private static final Pattern WORK_HEAD = Pattern.compile(
            "^" + Loose.any("nhiem vu", "noi dung", "cong viec", "noi dung cong viec", "noi dung nhiem vu"));

    private final PlanText text;
    private final Outline outline;
    private final List<Table> tables;
    private final Charged charged;
    private final DueRelation relation;
    private final Recurrence recurrence;
    private final DateReader dates;
    private final List<Deadline> deadlines = new ArrayList<>();

    private DeadlineReader(PlanText text, Outline outline, List<Table> tables, Charged charged) {
        this.text = text;
        this.tables = tables;
        this.outline = outline;
        this.charged = charged;
        int year = PlanYear.of(text);
        this.relation = new DueRelation(text, year);
        this.recurrence = new Recurrence(text.folded());
        this.dates = new DateReader(year);
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
        return deadlines.stream().map(this::staged).toList();
    }

    /** A campaign ends once: what ends before it is a stage. */
    private Deadline staged(Deadline deadline) {
        boolean stage = deadline.kind() == DeadlineKind.CAMPAIGN_END
                && deadline.date() != null
                && deadlines.stream()
                        .anyMatch(other -> other.kind() == DeadlineKind.CAMPAIGN_END
                                && other.date() != null
                                && other.date().isAfter(deadline.date()));
        return stage ? event(deadline) : deadline;
    }

    private static Deadline event(Deadline due) {
        return new Deadline(
                due.key(),
                DeadlineKind.EVENT,
                due.date(),
                due.dateText(),
                due.relation(),
                due.what(),
                due.from(),
                due.to(),
                due.channel(),
                due.rangeStart(),
                due.rangeEnd(),
                due.recurrence(),
                due.passage(),
                due.certainty(),
                due.doubt());
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
            var tied = relation.of(sentence, ground, dated);
            if (tied != null) {
                var yearly = recurrence.yearly(dated.end(), sentence.end());
                int end = yearly == null ? dated.end() : yearly.end();
                var due = new Due(text, sentence, paragraph, section, ground, done, dated.start(), end);
                boolean recurs = yearly != null || !dated.yearGiven() && Recurrence.eachYear(due.before());
                if (recurs && dated.size() == Size.DAY) {
                    open(due, DueKind.of(due, tied), DeadlineRelation.PERIODIC, due.dateText());
                } else {
                    add(due, dated, tied);
                }
                done = end;
            }
        }
        if (deadlines.size() == before) {
            undated(section, ground, paragraph, sentence);
        }
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
        if (ground == Ground.PURPOSE || ground == Ground.RESULTS || ground == Ground.TARGETS) {
            return;
        }
        var counted = recurrence.counted(sentence);
        var event = ground == Ground.TIME ? recurrence.untilEvent(sentence) : null;
        var words = sentence.words(text);
        boolean reports = ground == Ground.DUTIES && DueKind.reports(words) && Recurrence.isPeriodic(words);
        var every = reports ? recurrence.every(sentence) : recurrence.onADay(sentence);
        if (counted != null) {
            var due = due(section, ground, paragraph, sentence, counted);
            open(due, DueKind.of(due, DeadlineRelation.EVENT), DeadlineRelation.EVENT, null);
        } else if (event != null) {
            var due = due(section, ground, paragraph, sentence, event);
            open(due, DeadlineKind.CAMPAIGN_END, DeadlineRelation.EVENT, null);
        } else if (every != null) {
            var due = due(section, ground, paragraph, sentence, every);
            open(due, DeadlineKind.REPORT, DeadlineRelation.PERIODIC, due.dateText());
        }
    }

    private Due due(Section section, Ground ground, Paragraph paragraph, Sentence sentence, Matcher found) {
        return new Due(text, sentence, paragraph, section, ground, sentence.start(), found.start(), found.end());
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
