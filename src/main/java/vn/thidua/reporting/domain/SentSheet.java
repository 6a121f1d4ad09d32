package vn.thidua.reporting.domain;

import static vn.thidua.reporting.domain.SheetReason.ALREADY_CONFIRMED;
import static vn.thidua.reporting.domain.SheetReason.NOTHING_CHANGES;
import static vn.thidua.reporting.domain.SheetReason.NOT_READY;
import static vn.thidua.reporting.domain.SheetReason.NOT_SAVED;
import static vn.thidua.reporting.domain.SheetReason.STILL_WRONG;
import static vn.thidua.reporting.domain.SheetState.CHECKED;
import static vn.thidua.reporting.domain.SheetState.CHECKING;
import static vn.thidua.reporting.domain.SheetState.DISCARDED;
import static vn.thidua.reporting.domain.SheetState.REFUSED;
import static vn.thidua.reporting.domain.SheetState.SAVED;
import static vn.thidua.reporting.domain.SheetState.SAVING;
import static vn.thidua.reporting.domain.SheetState.UNDOING;
import static vn.thidua.reporting.domain.SheetState.UNDONE;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.SheetBatchId;
import vn.thidua.reporting.SheetId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Tệp biểu đã gửi lên: one filled workbook, looked through, written into its report on a person's word, perhaps undone.
 *
 * @param position among those sent at once
 * @param report whose form it is; null while that is not known
 * @param edition how often the report had been written in when this was looked through, and once saved, when it was saved
 * @param forBelow whether the unit above writes it in for the report's unit
 * @param told key of the sentence that says why it was refused or what the last step came to
 */
@Table(schema = "reporting", name = "sent_sheet")
public record SentSheet(
        @Id SheetId id,
        @Version @Nullable Integer version,
        SheetBatchId batch,
        int position,
        String fileName,
        SheetState state,
        @Nullable ReportId report,
        @Nullable String unitName,
        int edition,
        boolean forBelow,
        @Embedded.Empty Found found,
        @Nullable String told,
        @Nullable String toldDetail,
        @Embedded.Empty Words words) {

    /** How much of it is new, wrong and doubtful. */
    public record Found(int changes, int wrong, int doubtful) {

        public static final Found NOTHING = new Found(0, 0, 0);

        public static Found of(JudgedSheet judged) {
            return new Found(
                    judged.changes().size(), judged.wrong(), judged.faults().size() - judged.wrong());
        }
    }

    /** Who gave their word for it, and who took it back. */
    public record Words(
            @Nullable String confirmer,
            @Nullable Instant confirmedAt,
            @Nullable String undoer,
            @Nullable Instant undoneAt) {

        static final Words NONE = new Words(null, null, null, null);
    }

    public static SentSheet sent(SheetBatchId batch, int position, String fileName) {
        return new SentSheet(
                SheetId.fresh(),
                null,
                batch,
                position,
                fileName,
                CHECKING,
                null,
                null,
                0,
                false,
                Found.NOTHING,
                null,
                null,
                Words.NONE);
    }

    /** Whether a person's word would write it into its report. */
    public boolean isReady() {
        return state == CHECKED && found.wrong() == 0 && found.changes() > 0;
    }

    public SentSheet checked(Report of, boolean below, Found what, @Nullable String key) {
        return new SentSheet(
                id,
                version,
                batch,
                position,
                fileName,
                CHECKED,
                of.id(),
                of.unitName(),
                of.edition(),
                below,
                what,
                key,
                null,
                Words.NONE);
    }

    /** Of two who confirm at once, the second is told who was first. */
    public SentSheet confirmed(Actor by, Instant at) {
        if (state == SAVING || state == SAVED || state == UNDOING || state == UNDONE) {
            throw Refusal.because(ALREADY_CONFIRMED, fileName, words.confirmer() == null ? "" : words.confirmer());
        }
        if (state != CHECKED) {
            throw Refusal.because(NOT_READY, fileName);
        }
        if (found.wrong() > 0) {
            throw Refusal.because(STILL_WRONG, fileName, found.wrong());
        }
        if (found.changes() == 0) {
            throw Refusal.because(NOTHING_CHANGES, fileName);
        }
        return with(SAVING, edition, null, null, new Words(by.name(), at, null, null));
    }

    /** @param now how often the report has been written in, this time counted */
    public SentSheet saved(int now) {
        return with(SAVED, now, null, null, words);
    }

    public SentSheet undoing(Actor by, Instant at) {
        if (state != SAVED) {
            throw Refusal.because(NOT_SAVED, fileName);
        }
        return with(UNDOING, edition, null, null, new Words(words.confirmer(), words.confirmedAt(), by.name(), at));
    }

    public SentSheet undone() {
        return with(UNDONE, edition, null, null, words);
    }

    /** The step the program was at came to nothing; it stands as before. */
    public SentSheet failed(String key, @Nullable String detail) {
        return switch (state) {
            case SAVING -> with(CHECKED, edition, key, detail, Words.NONE);
            case UNDOING ->
                with(SAVED, edition, key, detail, new Words(words.confirmer(), words.confirmedAt(), null, null));
            default -> with(REFUSED, edition, key, detail, Words.NONE);
        };
    }

    public SentSheet discarded() {
        if (state != CHECKED && state != REFUSED) {
            throw Refusal.because(NOT_READY, fileName);
        }
        return with(DISCARDED, edition, null, null, words);
    }

    private SentSheet with(SheetState now, int at, @Nullable String key, @Nullable String detail, Words said) {
        return new SentSheet(
                id, version, batch, position, fileName, now, report, unitName, at, forBelow, found, key, detail, said);
    }
}
