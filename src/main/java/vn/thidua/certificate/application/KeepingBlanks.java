package vn.thidua.certificate.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.certificate.BlankId;
import vn.thidua.certificate.BlankKept;
import vn.thidua.certificate.PrinterId;
import vn.thidua.certificate.PrinterKept;
import vn.thidua.certificate.domain.CertificateAct;
import vn.thidua.certificate.domain.CertificateReason;
import vn.thidua.certificate.domain.Layout;
import vn.thidua.certificate.domain.Placed;
import vn.thidua.certificate.domain.Shift;
import vn.thidua.certificate.store.BlankRows;
import vn.thidua.certificate.store.BlankRows.Blank;
import vn.thidua.certificate.store.BlankRows.Printer;
import vn.thidua.files.Papers;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Phôi và máy in: a unit measures its pre-printed blanks, keeps their scans and the shifts of its printers. */
@Service
@Transactional
public class KeepingBlanks {

    private final BlankRows blanks;
    private final Papers papers;
    private final CertificateWording wording;
    private final CertificatePress press;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingBlanks(
            BlankRows blanks,
            Papers papers,
            CertificateWording wording,
            CertificatePress press,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.blanks = blanks;
        this.papers = papers;
        this.wording = wording;
        this.press = press;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    /** A blank begins with the usual places. */
    public BlankId add(String name, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(CertificateAct.KEEP_BLANKS, by, unit);
        var id = BlankId.fresh();
        blanks.add(id, unit, fresh(name, unit));
        blanks.place(id, Layout.OVER_BLANK.fields());
        events.publishEvent(new BlankKept(id, unit, name.strip(), by, clock.instant()));
        return id;
    }

    public void place(BlankId id, List<Placed> fields, Actor by) {
        var blank = own(id, by);
        fields.stream().filter(field -> !field.isPossible()).findFirst().ifPresent(wrong -> {
            throw Refusal.because(CertificateReason.PLACE_IMPOSSIBLE, "@certificate.place." + wrong.field());
        });
        blanks.place(id, fields);
        told(blank, by);
    }

    /** The scan, which must be a picture of bearable size, whatever its name says. */
    public void picture(BlankId id, String name, Path file, Actor by) {
        var blank = own(id, by);
        var paper = papers.keep(name, press.pictureType(file), file);
        blanks.picture(id, paper.id());
        if (blank.picture() != null) {
            papers.forget(blank.picture());
        }
        told(blank, by);
    }

    public PrinterId printer(@Nullable PrinterId known, String name, Shift shift, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(CertificateAct.KEEP_BLANKS, by, unit);
        if (!shift.isPossible()) {
            throw Refusal.because(CertificateReason.SHIFT_IMPOSSIBLE);
        }
        boolean renamed = known == null || !of(unit, known).name().equals(name.strip());
        var id = known == null ? PrinterId.fresh() : known;
        blanks.printer(id, unit, renamed ? fresh(name, unit) : name.strip(), shift);
        events.publishEvent(new PrinterKept(id, unit, name.strip(), shift.written(), by, clock.instant()));
        return id;
    }

    /** A PDF of a millimetre grid with the frames, shifted as that printer wants it. */
    @Transactional(readOnly = true)
    public void testSheet(BlankId id, @Nullable PrinterId printer, Path out, Actor by) {
        var blank = own(id, by);
        var shift = printer == null ? Shift.NONE : of(blank.unit(), printer).shift();
        press.testSheet(blanks.layout(blank.id()).moved(shift), wording.fieldNames(), out);
    }

    /** A picture of a specimen over the scan. */
    @Transactional(readOnly = true)
    public byte[] preview(BlankId id, String unit, Actor by) {
        var blank = own(id, by);
        var specimen = wording.specimen(unit, LocalDate.now(clock));
        return press.preview(blanks.layout(id), specimen, blank.picture() == null ? null : bytes(blank));
    }

    private byte[] bytes(Blank blank) {
        try (var in = papers.open(Objects.requireNonNull(blank.picture()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this person keeps the blank, before anything that was sent is looked at. */
    @Transactional(readOnly = true)
    public void requireOwn(BlankId id, Actor by) {
        own(id, by);
    }

    /** A printer of the unit; those of others are not there. */
    private Printer of(UnitId unit, PrinterId id) {
        var printer = blanks.printer(id);
        if (!printer.unit().equals(unit)) {
            throw new NoSuchElementException("printer " + id.value());
        }
        return printer;
    }

    private Blank own(BlankId id, Actor by) {
        var blank = blanks.get(id);
        permission.require(CertificateAct.KEEP_BLANKS, by, blank.unit());
        return blank;
    }

    private void told(Blank blank, Actor by) {
        events.publishEvent(new BlankKept(blank.id(), blank.unit(), blank.name(), by, clock.instant()));
    }

    private String fresh(String name, UnitId unit) {
        var kept = name.strip();
        if (kept.isEmpty()) {
            throw Refusal.because(CertificateReason.FIELD_MISSING, "@certificate.blank.name");
        }
        if (kept.length() > 100) {
            throw Refusal.because(CertificateReason.FIELD_TOO_LONG, "@certificate.blank.name", 100);
        }
        if (blanks.isTaken(unit, kept)) {
            throw Refusal.because(CertificateReason.NAME_TAKEN, kept);
        }
        return kept;
    }
}
