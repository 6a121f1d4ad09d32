package vn.thidua.award.application;

import static vn.thidua.award.domain.AwardAct.EXPORT_AWARDS;
import static vn.thidua.award.domain.AwardAct.KEEP_AWARDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardId;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.award.store.AwardFilter;
import vn.thidua.award.store.AwardQueries;
import vn.thidua.award.store.AwardQueries.Line;
import vn.thidua.award.store.AwardRows;
import vn.thidua.interchange.Cells;
import vn.thidua.interchange.Column;
import vn.thidua.interchange.Column.Form;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;
import vn.thidua.interchange.Places;
import vn.thidua.interchange.Row;
import vn.thidua.interchange.Sheet;
import vn.thidua.interchange.Trace;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;

/** Sổ khen thưởng cũ in Excel: what is in the register goes out, what is not comes in. What is there already is changed on its page. */
@Component
class AwardSheet implements Sheet<AwardLine> {

    private static final List<Column> COLUMNS = List.of(
            Column.key(),
            Column.required("subject"),
            Column.required("name"),
            Column.of("birth"),
            Column.required("unit"),
            Column.required("award"),
            Column.required("year"),
            Column.of("kind"),
            Column.required("decision"),
            new Column("day", Form.DAY, true),
            Column.required("issuer"),
            Column.required("office"));

    private final AwardQueries queries;
    private final AwardRows rows;
    private final KeepingAwards keeping;
    private final ListSources sources;
    private final AwardCodes codes;
    private final Clock clock;

    AwardSheet(
            AwardQueries queries,
            AwardRows rows,
            KeepingAwards keeping,
            ListSources sources,
            AwardCodes codes,
            Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.keeping = keeping;
        this.sources = sources;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "awards";
    }

    @Override
    public String words() {
        return "award.sheet";
    }

    @Override
    public Act importing() {
        return KEEP_AWARDS;
    }

    @Override
    public Act exporting() {
        return EXPORT_AWARDS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void each(UnitId under, Actor by, Consumer<List<? extends @Nullable Object>> cells) {
        sources.permission().require(EXPORT_AWARDS, by, under);
        var places = new Places(sources.units(), under, sources.permission(), EXPORT_AWARDS, by);
        try (var lines = queries.each(AwardFilter.NONE, sources.units().idsWithin(under))) {
            lines.forEach(line -> cells.accept(told(line, places::label)));
        }
    }

    private List<@Nullable Object> told(Line line, Function<UnitId, String> label) {
        var terms = sources.terms();
        return Arrays.asList(
                line.id().value(),
                terms.subjects().label(line.subject()),
                line.name(),
                null,
                label.apply(line.unit()),
                terms.awards().label(line.award()),
                String.valueOf(line.year()),
                terms.kinds().label(line.kind()),
                line.decision(),
                line.decidedOn(),
                line.issuer(),
                terms.offices().label(line.office()));
    }

    @Override
    public List<Judged<AwardLine>> judge(List<Row> list, UnitId under, Actor by) {
        var holders = new ReadingHolders(sources, KEEP_AWARDS, list, under, by);
        var judging = new JudgingAwards(holders, sources.terms(), codes, LocalDate.now(clock));
        var held = queries
                .lines(
                        list.stream().flatMap(row -> row.key().stream()).toList(),
                        sources.units().idsWithin(under))
                .stream()
                .collect(Collectors.toMap(line -> line.id().value(), line -> line));
        var understood = list.stream()
                .filter(row -> row.get("id").isEmpty())
                .collect(Collectors.toMap(Function.identity(), judging::understand));
        var known = rows.ofHolders(JudgingAwards.holders(List.copyOf(understood.values()))).stream()
                .collect(Collectors.groupingBy(AwardRows.Known::holderId));
        return list.stream()
                .map(row -> {
                    var one = understood.get(row);
                    return one == null
                            ? kept(row, held, holders::label)
                            : judging.judge(
                                    one,
                                    one.entry() == null
                                            ? List.of()
                                            : known.getOrDefault(
                                                    one.entry().holder().id(), List.of()));
                })
                .toList();
    }

    /** A row of the register itself: the same, or to be changed on its page. */
    private Judged<AwardLine> kept(Row row, Map<UUID, Line> held, Function<UnitId, String> label) {
        var cells = new Cells(row);
        var line = row.key().map(held::get).orElse(null);
        if (line == null) {
            cells.unknownKey();
            return Judged.of(row, new AwardLine(null), Verdict.SAME, cells.faults());
        }
        var told = told(line, label);
        for (int at = 1; at < COLUMNS.size(); at++) {
            var field = COLUMNS.get(at).field();
            var stands = written(told.get(at));
            if (!field.equals("birth") && !stands.equals(row.get(field))) {
                cells.add(Fault.of(field, AwardReason.AWARD_KNOWN_OTHERWISE, stands)
                        .proposing(stands));
            }
        }
        return Judged.of(row, new AwardLine(null), Verdict.SAME, cells.faults());
    }

    private static String written(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate day -> Days.written(day);
            default -> cell.toString();
        };
    }

    @Override
    public List<Trace> apply(List<Judged<AwardLine>> list, Actor by) {
        var entries = list.stream()
                .map(row -> Objects.requireNonNull(row.thing().entry()))
                .toList();
        var ids = keeping.enter(entries, by);
        var versions = rows.versions(ids);
        var traces = new ArrayList<Trace>();
        for (int at = 0; at < ids.size(); at++) {
            traces.add(
                    Trace.created(ids.get(at).value(), entries.get(at).name(), versions.getOrDefault(ids.get(at), 0)));
        }
        return traces;
    }

    @Override
    public List<Trace> undo(List<Trace> traces, Actor by) {
        var now = rows.versions(
                traces.stream().map(trace -> new AwardId(trace.thing())).toList());
        var untouched = traces.stream()
                .filter(trace -> Integer.valueOf(trace.edition()).equals(now.get(new AwardId(trace.thing()))))
                .toList();
        keeping.withdraw(
                untouched.stream().map(trace -> new AwardId(trace.thing())).toList(), by);
        return traces.stream()
                .filter(trace -> now.containsKey(new AwardId(trace.thing())) && !untouched.contains(trace))
                .toList();
    }
}
