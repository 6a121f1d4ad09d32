package vn.thidua.council.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.council.ItemId;
import vn.thidua.council.MeetingId;
import vn.thidua.council.MemberId;
import vn.thidua.shared.Refusal;

/**
 * Nội dung biểu quyết: one thing a meeting votes on.
 *
 * @param awardCode the award asked for, as the one who placed it names it; empty when none
 * @param origin what the room that placed it calls it; null when it was typed on the page
 */
@Table(schema = "council", name = "item")
public record AgendaItem(
        @Id ItemId id,
        @Version @Nullable Integer version,
        MeetingId meeting,
        int position,
        @Embedded.Empty Matter matter,
        @Embedded.Empty(prefix = "threshold_") Ruling threshold,
        @Nullable UUID origin,
        @Embedded.Nullable @Nullable Tally tally,
        @MappedCollection(idColumn = "item") Set<Recusal> recusals,

        @MappedCollection(idColumn = "item", keyColumn = "position")
        List<ItemPaper> papers) {

    private static final int MOST_PAPERS = 50;

    /** What it is about, in words. */
    public record Matter(String title, String detail, String awardCode) {

        public Matter {
            title = title.strip();
            detail = detail.strip();
            awardCode = awardCode.strip();
        }

        /** As a person types it. */
        public static Matter typed(String title, String detail, String awardCode) {
            return new Matter(
                    CouncilText.TITLE.read(title), CouncilText.DETAIL.read(detail), CouncilText.AWARD.read(awardCode));
        }
    }

    public static AgendaItem of(
            MeetingId meeting,
            int position,
            Matter matter,
            Ruling threshold,
            @Nullable UUID origin,
            List<ItemPaper> papers) {
        if (matter.title().isEmpty()) {
            throw Refusal.because(CouncilReason.TITLE_MISSING);
        }
        if (papers.size() > MOST_PAPERS) {
            throw Refusal.because(CouncilReason.TOO_MANY_PAPERS, MOST_PAPERS);
        }
        return new AgendaItem(
                ItemId.fresh(),
                null,
                meeting,
                position,
                matter,
                threshold,
                origin,
                null,
                Set.of(),
                List.copyOf(papers));
    }

    public String title() {
        return matter.title();
    }

    public boolean isRecused(MemberId member) {
        return recusals.stream().anyMatch(one -> one.member().equals(member));
    }

    public AgendaItem recusing(MemberId member, String why) {
        if (why.isBlank()) {
            throw Refusal.because(CouncilReason.REASON_MISSING);
        }
        var more = recusals.stream().filter(one -> !one.member().equals(member)).collect(Collectors.toSet());
        more.add(new Recusal(member, CouncilText.REASON.read(why)));
        return with(tally, more);
    }

    public AgendaItem notRecusing(MemberId member) {
        var rest = new HashSet<>(recusals);
        rest.removeIf(one -> one.member().equals(member));
        return with(tally, rest);
    }

    /** The number the share is reckoned of. */
    public int total(Meeting held) {
        return held.lessRecused() ? held.total() - recused(held) : held.total();
    }

    /** How many may vote on it. */
    public int voters(Meeting held) {
        return held.total() - recused(held);
    }

    public AgendaItem counted(Tally count) {
        return with(count, recusals);
    }

    private int recused(Meeting held) {
        return (int)
                held.seats().stream().filter(seat -> isRecused(seat.member())).count();
    }

    private AgendaItem with(@Nullable Tally count, Set<Recusal> recused) {
        return new AgendaItem(
                id, version, meeting, position, matter, threshold, origin, count, Set.copyOf(recused), papers);
    }
}
