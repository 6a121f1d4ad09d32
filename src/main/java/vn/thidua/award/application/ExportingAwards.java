package vn.thidua.award.application;

import static vn.thidua.award.domain.AwardAct.EXPORT_AWARDS;

import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.store.AwardFilter;
import vn.thidua.award.store.AwardQueries;
import vn.thidua.award.store.AwardQueries.Line;
import vn.thidua.eligibility.Phrase;
import vn.thidua.interchange.Exported;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.platform.WorkbookWriter.Head;
import vn.thidua.shared.Actor;

/** Takes what was looked up away as a workbook, row by row, never the whole of it at once. */
@Service
@Transactional
public class ExportingAwards {

    private static final List<String> COLUMNS =
            List.of("name", "subject", "unit", "award", "kind", "year", "decision", "day", "issuer", "standing");
    private static final List<Integer> WIDTHS = List.of(30, 14, 28, 36, 26, 8, 18, 12, 32, 40);
    private static final int KNOWN_AT_ONCE = 500;

    private final AwardQueries queries;
    private final SeeingAwards seeing;
    private final Units units;
    private final AwardWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportingAwards(
            AwardQueries queries,
            SeeingAwards seeing,
            Units units,
            AwardWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.seeing = seeing;
        this.units = units;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** The awards of the unit and below that the filter lets through. */
    public void export(AwardFilter filter, UnitId unit, OutputStream out, Actor by) {
        var within = seeing.within(EXPORT_AWARDS, unit, by);
        var count = new AtomicInteger();
        var head = new Head(
                words.say("award.job"),
                COLUMNS.stream()
                        .map(column -> words.say("award.column." + column))
                        .toList(),
                WIDTHS,
                List.of(),
                false);
        try (Stream<Line> lines = queries.each(filter, within);
                var book = new WorkbookWriter(out)) {
            var names = new Names();
            book.sheet(
                    head,
                    take -> lines.forEach(line -> {
                        take.accept(cells(line, names));
                        count.incrementAndGet();
                    }));
        }
        events.publishEvent(
                new Exported(unit, "award.sheet", units.get(unit).shortName(), count.get(), by, clock.instant()));
    }

    private List<@Nullable Object> cells(Line line, Names names) {
        return Arrays.asList(
                line.name(),
                words.say(Phrase.naming(line.subject()).key()),
                names.of(line.unit()),
                words.sentence(AwardCodes.key(line.award())),
                words.say(Phrase.naming(line.kind()).key()),
                line.year(),
                line.decision(),
                line.decidedOn(),
                line.issuer(),
                line.standingOn() == null
                        ? words.say(Phrase.naming(line.standing()).key())
                        : words.say(
                                "award.standing-by",
                                words.say(Phrase.naming(line.standing()).key()),
                                line.standingDecision(),
                                vn.thidua.shared.Days.written(line.standingOn())));
    }

    /** The names of units met so far. */
    private final class Names {

        private final LinkedHashMap<UnitId, String> known = new LinkedHashMap<>();

        String of(UnitId unit) {
            if (known.size() > KNOWN_AT_ONCE) {
                known.clear();
            }
            return known.computeIfAbsent(
                    unit, asked -> units.shortNames(List.of(asked)).getOrDefault(asked, ""));
        }
    }
}
