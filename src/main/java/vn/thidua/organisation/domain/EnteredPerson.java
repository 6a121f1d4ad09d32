package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.PersonReason.CAUSE_MISSING;
import static vn.thidua.organisation.domain.PersonReason.MERGED_WITH_ITSELF;
import static vn.thidua.organisation.domain.PersonReason.MOVED_TO_SAME_UNIT;
import static vn.thidua.organisation.domain.PersonReason.NUMBERS_DIFFER;
import static vn.thidua.organisation.domain.PersonReason.PERSON_IS_CLOSED;
import static vn.thidua.organisation.domain.PersonReason.PERSON_IS_MERGED;
import static vn.thidua.organisation.domain.PersonReason.PERSON_IS_OPEN;
import static vn.thidua.organisation.domain.PersonReason.POST_IS_OVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.Birth;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.Salutation;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Hồ sơ cá nhân: one person as entered in the register. Closed, merged, never deleted.
 *
 * @param number null when none is known
 * @param unit the unit that keeps the record: that of the latest move
 * @param mergedInto the record that took this one over
 */
@Table(schema = "organisation", name = "person")
public record EnteredPerson(
        @Id PersonId id,
        @Version @Nullable Integer version,

        @Embedded(onEmpty = OnEmpty.USE_EMPTY) PersonName name,
        Salutation salutation,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "birth_") @Nullable
        Birth birth,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "number_") @Nullable
        SealedNumber number,

        UnitId unit,
        String note,
        Instant enteredAt,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "closed_") @Nullable
        Closing closed,

        @Nullable PersonId mergedInto,

        @MappedCollection(idColumn = "person", keyColumn = "position")
        List<HeldPost> posts) {

    /** A person whose first post is the one given. */
    public static EnteredPerson enter(
            PersonId id,
            PersonName name,
            Salutation salutation,
            @Nullable Birth birth,
            @Nullable SealedNumber number,
            HeldPost post,
            String note,
            Instant now) {
        return new EnteredPerson(
                id, null, name, salutation, birth, number, post.unit(), note, now, null, null, List.of(post));
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** Corrects what was entered. */
    public EnteredPerson corrected(
            PersonName name, Salutation salutation, @Nullable Birth birth, @Nullable SealedNumber number, String note) {
        requireOpen();
        return new EnteredPerson(
                id, version, name, salutation, birth, number, unit, note, enteredAt, closed, mergedInto, posts);
    }

    public EnteredPerson give(HeldPost post) {
        requireOpen();
        return with(
                number,
                unit,
                closed,
                mergedInto,
                Stream.concat(posts.stream(), Stream.of(post)).toList());
    }

    /** Ends the post at this place of the list; the row stays. */
    public EnteredPerson endPost(int position, LocalDate day) {
        requireOpen();
        if (position < 0 || position >= posts.size()) {
            throw Refusal.because(POST_IS_OVER, "");
        }
        var changed = new ArrayList<>(posts);
        changed.set(position, posts.get(position).endedOn(day));
        return with(number, unit, closed, mergedInto, List.copyOf(changed));
    }

    /** Leaves every post the day before and takes up one at another unit, which keeps the record from then on. */
    public EnteredPerson move(UnitId to, String title, LocalDate from) {
        requireOpen();
        if (to.equals(unit)) {
            throw Refusal.because(MOVED_TO_SAME_UNIT, name.full());
        }
        var left = posts.stream().map(post -> post.endedBy(from.minusDays(1)));
        var taken = new HeldPost(to, title, from, null);
        return with(
                number,
                to,
                closed,
                mergedInto,
                Stream.concat(left, Stream.of(taken)).toList());
    }

    public EnteredPerson close(@Nullable ClosingCause cause, LocalDate day, String note) {
        requireOpen();
        if (cause == null || cause == ClosingCause.MERGED) {
            throw Refusal.because(CAUSE_MISSING);
        }
        return with(number, unit, new Closing(day, cause, note), mergedInto, posts);
    }

    public EnteredPerson reopen() {
        if (isOpen()) {
            throw Refusal.because(PERSON_IS_OPEN, name.full());
        }
        if (mergedInto != null) {
            throw Refusal.because(PERSON_IS_MERGED, name.full());
        }
        return with(number, unit, null, null, posts);
    }

    /** Refuses when the two cannot be one person. */
    public void requireSameAs(EnteredPerson duplicate) {
        requireOpen();
        if (id.equals(duplicate.id)) {
            throw Refusal.because(MERGED_WITH_ITSELF);
        }
        if (duplicate.mergedInto != null) {
            throw Refusal.because(PERSON_IS_MERGED, duplicate.name.full());
        }
        if (number != null && duplicate.number != null && !number.print().equals(duplicate.number.print())) {
            throw Refusal.because(NUMBERS_DIFFER);
        }
    }

    /** Takes over what the duplicate knew more: its posts, and birth, number and note where this has none. */
    public EnteredPerson takeOver(EnteredPerson duplicate, @Nullable SealedNumber number) {
        requireSameAs(duplicate);
        var both = Stream.concat(posts.stream(), duplicate.posts.stream())
                .distinct()
                .toList();
        return new EnteredPerson(
                id,
                version,
                name,
                salutation,
                fuller(birth, duplicate.birth),
                number,
                unit,
                note.isEmpty() ? duplicate.note : note,
                enteredAt,
                null,
                null,
                both);
    }

    /** Leads to the other record from now on; the number is the other's. */
    public EnteredPerson mergedInto(PersonId other, LocalDate day) {
        return with(null, unit, new Closing(day, ClosingCause.MERGED, ""), other, posts);
    }

    private static @Nullable Birth fuller(@Nullable Birth own, @Nullable Birth others) {
        boolean othersTellTheDay = own != null && own.day() == null && others != null && others.year() == own.year();
        return own == null || othersTellTheDay ? others : own;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Refusal.because(PERSON_IS_CLOSED, name.full());
        }
    }

    private EnteredPerson with(
            @Nullable SealedNumber number,
            UnitId unit,
            @Nullable Closing closed,
            @Nullable PersonId mergedInto,
            List<HeldPost> posts) {
        return new EnteredPerson(
                id, version, name, salutation, birth, number, unit, note, enteredAt, closed, mergedInto, posts);
    }
}
