package vn.thidua.award.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardRegister.Entry;
import vn.thidua.award.domain.AwardReason;
import vn.thidua.award.store.AwardRows.Known;
import vn.thidua.eligibility.AwardClass;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.interchange.Cells;
import vn.thidua.interchange.Fault;
import vn.thidua.interchange.Judged;
import vn.thidua.interchange.Judged.Verdict;
import vn.thidua.interchange.Row;

/** Xét từng dòng sổ cũ: who is meant, what was given, and whether the register says so already. */
final class JudgingAwards {

    private final ReadingHolders holders;
    private final RegisterTerms terms;
    private final AwardCodes codes;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();

    JudgingAwards(ReadingHolders holders, RegisterTerms terms, AwardCodes codes, LocalDate today) {
        this.holders = holders;
        this.terms = terms;
        this.codes = codes;
        this.today = today;
    }

    /** A row understood as far as it goes. */
    record Understood(Row row, Cells cells, @Nullable Entry entry) {}

    Understood understand(Row row) {
        var cells = new Cells(row);
        var read = holders.read(cells);
        var award = RegisterTerms.read(terms.awards(), "award", cells.required("award"), cells::add);
        var office = RegisterTerms.read(terms.offices(), "office", cells.required("office"), cells::add);
        var decision = cells.required("decision");
        var issuer = cells.required("issuer");
        cells.required("day");
        var day = cells.day("day");
        if (day != null && day.isAfter(today)) {
            cells.add(Fault.of("day", AwardReason.DAY_FUTURE, vn.thidua.shared.Days.written(day)));
        }
        var year = year(cells, day);
        var kind = kind(cells, award);
        fitting(cells, read, award);
        boolean whole = read.holder() != null
                && read.unit() != null
                && award != null
                && office != null
                && day != null
                && year != null
                && kind != null;
        return new Understood(
                row,
                cells,
                !whole
                        ? null
                        : new Entry(
                                Objects.requireNonNull(read.holder()),
                                Objects.requireNonNull(read.subject()),
                                read.name(),
                                Objects.requireNonNull(read.unit()),
                                Objects.requireNonNull(award),
                                Objects.requireNonNull(year),
                                Objects.requireNonNull(kind),
                                decision,
                                Objects.requireNonNull(day),
                                Objects.requireNonNull(office),
                                issuer,
                                null,
                                Set.of()));
    }

    /** Compared with the register and with the rows before. */
    Judged<AwardLine> judge(Understood one, List<Known> known) {
        var entry = one.entry();
        if (entry == null) {
            return Judged.of(
                    one.row(), new AwardLine(null), Verdict.FRESH, one.cells().faults());
        }
        if (known.stream().anyMatch(held -> same(held, entry))) {
            return Judged.of(
                    one.row(), new AwardLine(entry), Verdict.SAME, one.cells().faults());
        }
        var before = seen.putIfAbsent(
                "%s %s %d %s"
                        .formatted(
                                entry.holder().id(), entry.award(), entry.year(), Namesakes.folded(entry.decision())),
                one.row().number());
        if (before != null) {
            one.cells().twice("name", before);
        }
        return Judged.of(
                one.row(), new AwardLine(entry), Verdict.FRESH, one.cells().faults());
    }

    private static boolean same(Known held, Entry entry) {
        return held.holderId().equals(entry.holder().id())
                && held.award().equals(entry.award())
                && held.year() == entry.year()
                && Namesakes.folded(held.decision()).equals(Namesakes.folded(entry.decision()));
    }

    private static @Nullable Integer year(Cells cells, @Nullable LocalDate day) {
        var written = cells.required("year");
        boolean good = written.matches("\\d{4}")
                && Integer.parseInt(written) >= 1948
                && (day == null || Integer.parseInt(written) <= day.getYear() + 1);
        if (!good && !written.isEmpty()) {
            cells.add(Fault.of("year", AwardReason.YEAR_UNREADABLE, written));
        }
        return good ? Integer.valueOf(written) : null;
    }

    /** A title is given for merit; a form may be given for other things, and the register must say which. */
    private @Nullable CommendationKind kind(Cells cells, @Nullable String award) {
        var written = cells.text("kind");
        if (!written.isEmpty() || award == null) {
            return RegisterTerms.read(terms.kinds(), "kind", written, cells::add);
        }
        if (codes.find(award).filter(one -> one.type() == AwardClass.TITLE).isPresent()) {
            return CommendationKind.MERIT;
        }
        cells.add(Fault.of("kind", AwardReason.KIND_MISSING));
        return null;
    }

    private void fitting(Cells cells, ReadingHolders.Read read, @Nullable String award) {
        if (award != null
                && read.subject() != null
                && codes.find(award)
                        .filter(one -> !one.subjects().contains(read.subject()))
                        .isPresent()) {
            cells.add(Fault.of(
                    "award",
                    AwardReason.NOT_FOR_SUBJECT,
                    terms.awards().label(award),
                    terms.subjects().label(read.subject())));
        }
    }

    static Set<UUID> holders(List<Understood> rows) {
        return rows.stream()
                .map(Understood::entry)
                .filter(Objects::nonNull)
                .map(entry -> entry.holder().id())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
