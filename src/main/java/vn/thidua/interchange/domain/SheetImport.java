package vn.thidua.interchange.domain;

import static vn.thidua.interchange.domain.ImportState.CHECKED;
import static vn.thidua.interchange.domain.ImportState.CHECKING;
import static vn.thidua.interchange.domain.ImportState.DISCARDED;
import static vn.thidua.interchange.domain.ImportState.REFUSED;
import static vn.thidua.interchange.domain.ImportState.SAVED;
import static vn.thidua.interchange.domain.ImportState.SAVING;
import static vn.thidua.interchange.domain.ImportState.UNDOING;
import static vn.thidua.interchange.domain.ImportState.UNDONE;
import static vn.thidua.interchange.domain.InterchangeReason.ALREADY_CONFIRMED;
import static vn.thidua.interchange.domain.InterchangeReason.ALREADY_UNDONE;
import static vn.thidua.interchange.domain.InterchangeReason.NOTHING_TO_SAVE;
import static vn.thidua.interchange.domain.InterchangeReason.NOT_READY;
import static vn.thidua.interchange.domain.InterchangeReason.STILL_WRONG;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.interchange.ImportId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Lần nhập: one workbook sent, looked through, saved by a person's word, perhaps undone.
 *
 * @param kind of {@link vn.thidua.interchange.Sheet}
 * @param unit where the list belongs: the sender's unit
 * @param unknown headings nobody knows, apart by commas
 * @param asShown whether what was shown had changed when it came to saving, so that it is shown again
 * @param told key of the sentence that says why it was refused, or what the last step came to; null when there is none
 */
@Table(schema = "interchange", name = "sheet_import")
public record SheetImport(
        @Id ImportId id,
        @Version @Nullable Integer version,
        String kind,
        UnitId unit,
        String fileName,
        ImportState state,
        String unknown,

        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Counts counts,

        boolean onlyGood,
        int undone,
        int kept,
        @Nullable String told,
        @Nullable String toldDetail,
        UUID sentBy,
        String sender,
        Instant sentAt,
        @Nullable String confirmer,
        @Nullable Instant confirmedAt,
        @Nullable String undoer,
        @Nullable Instant undoneAt) {

    public static SheetImport sent(String kind, String fileName, Actor by, Instant now) {
        return new SheetImport(
                ImportId.fresh(),
                null,
                kind,
                new UnitId(by.unit()),
                fileName,
                CHECKING,
                "",
                Counts.NONE,
                false,
                0,
                0,
                null,
                null,
                by.account(),
                by.name(),
                now,
                null,
                null,
                null,
                null);
    }

    public SheetImport checked(Counts found, String unknownHeadings) {
        return with(CHECKED, found, unknownHeadings, null, null);
    }

    public SheetImport refused(String key, @Nullable String detail) {
        return with(REFUSED, Counts.NONE, unknown, key, detail);
    }

    /** The officer's word. All or nothing, unless only the good rows are wanted. */
    public SheetImport confirm(boolean goodRowsOnly, Actor by, Instant now) {
        if (state == SAVING || state == SAVED || state == UNDOING || state == UNDONE) {
            throw Refusal.because(ALREADY_CONFIRMED, confirmer == null ? "" : confirmer);
        }
        if (state != CHECKED) {
            throw Refusal.because(NOT_READY, fileName);
        }
        if (counts.wrong() > 0 && !goodRowsOnly) {
            throw Refusal.because(STILL_WRONG, counts.wrong());
        }
        if (counts.saves() == 0) {
            throw Refusal.because(NOTHING_TO_SAVE);
        }
        return with(
                SAVING, counts, unknown, goodRowsOnly, null, null, new Word(by.name(), now), Word.NONE, undone, kept);
    }

    public SheetImport saved() {
        return with(SAVED, counts, unknown, null, null);
    }

    /** Nothing was saved, since the register went on or the step was refused: what is found now is shown again. */
    public SheetImport shownAgain(Counts found, String key, @Nullable String detail) {
        return with(CHECKED, found, unknown, false, key, detail, Word.NONE, Word.NONE, undone, kept);
    }

    public SheetImport undo(Actor by, Instant now) {
        if (state == UNDOING || state == UNDONE) {
            throw Refusal.because(ALREADY_UNDONE, undoer == null ? "" : undoer);
        }
        if (state != SAVED) {
            throw Refusal.because(NOT_READY, fileName);
        }
        return with(
                UNDOING, counts, unknown, onlyGood, null, null, confirmation(), new Word(by.name(), now), undone, kept);
    }

    public SheetImport undone(int taken, int left) {
        return with(UNDONE, counts, unknown, onlyGood, null, null, confirmation(), undoing(), taken, left);
    }

    /** A step of the program's came to nothing; the import stands as before it. */
    public SheetImport failed(String key, @Nullable String detail) {
        return switch (state) {
            case SAVING -> shownAgain(counts, key, detail);
            case UNDOING -> with(SAVED, counts, unknown, key, detail);
            default -> refused(key, detail);
        };
    }

    public SheetImport discard() {
        if (state != CHECKED && state != REFUSED) {
            throw Refusal.because(NOT_READY, fileName);
        }
        return with(DISCARDED, counts, unknown, null, null);
    }

    /** Who gave their word, and when. */
    private record Word(@Nullable String who, @Nullable Instant at) {

        private static final Word NONE = new Word(null, null);
    }

    private Word confirmation() {
        return new Word(confirmer, confirmedAt);
    }

    private Word undoing() {
        return new Word(undoer, undoneAt);
    }

    private SheetImport with(
            ImportState next, Counts found, String headings, @Nullable String key, @Nullable String detail) {
        return with(next, found, headings, onlyGood, key, detail, confirmation(), undoing(), undone, kept);
    }

    private SheetImport with(
            ImportState next,
            Counts found,
            String headings,
            boolean goodRowsOnly,
            @Nullable String key,
            @Nullable String detail,
            Word confirmed,
            Word takenBack,
            int taken,
            int left) {
        return new SheetImport(
                id,
                version,
                kind,
                unit,
                fileName,
                next,
                headings,
                found,
                goodRowsOnly,
                taken,
                left,
                key,
                detail,
                sentBy,
                sender,
                sentAt,
                confirmed.who(),
                confirmed.at(),
                takenBack.who(),
                takenBack.at());
    }
}
