package vn.thidua.task.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.task.DirectiveId;

/**
 * Chỉ đạo: what a leader tells units to do, and which of them have seen it.
 *
 * @param unit the leader's unit
 * @param leaderName whose word it is; {@code byName} wrote it down
 */
@Table(schema = "task", name = "directive")
public record Directive(
        @Id DirectiveId id,
        @Version @Nullable Integer version,
        UnitId unit,
        @Embedded.Empty Matter matter,
        String words,
        String leaderName,
        Instant at,
        UUID by,
        String byName,
        @MappedCollection(idColumn = "directive") Set<Receipt> receipts) {

    public static Directive given(
            Matter matter, @Nullable String words, String leaderName, Collection<UnitId> to, Actor by, Instant at) {
        if (to.isEmpty()) {
            throw Refusal.because(TaskReason.NOBODY_DIRECTED);
        }
        return new Directive(
                DirectiveId.fresh(),
                null,
                new UnitId(by.unit()),
                matter,
                Words.required(words, TaskReason.WORDS_MISSING),
                leaderName,
                at,
                by.account(),
                by.name(),
                to.stream().map(unit -> new Receipt(unit, null, null)).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isGivenTo(UnitId asked) {
        return receipts.stream().anyMatch(receipt -> receipt.unit().equals(asked));
    }

    /** Seen by a unit; who saw it first stays written. */
    public Directive seen(UnitId reading, Actor reader, Instant now) {
        var after = receipts.stream()
                .map(one ->
                        one.unit().equals(reading) && !one.isSeen() ? new Receipt(reading, now, reader.name()) : one)
                .collect(Collectors.toUnmodifiableSet());
        return new Directive(id, version, unit, matter, words, leaderName, at, by, byName, after);
    }
}
