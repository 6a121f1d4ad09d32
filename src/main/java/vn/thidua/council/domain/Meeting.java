package vn.thidua.council.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.council.CouncilId;
import vn.thidua.council.MeetingId;
import vn.thidua.council.MemberId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/**
 * Phiên họp của Hội đồng.
 *
 * @param counters tổ kiểm phiếu: the names, as they stand in the counting record
 * @param seats empty until it is opened
 */
@Table(schema = "council", name = "meeting")
public record Meeting(
        @Id MeetingId id,
        @Version @Nullable Integer version,
        CouncilId council,
        UnitId unit,
        int year,
        int number,
        @Embedded.Empty Plan plan,
        @Embedded.Empty Terms terms,
        String counters,
        @Embedded.Empty Standing standing,

        @MappedCollection(idColumn = "meeting", keyColumn = "position")
        List<Seat> seats) {

    /** What is said of a meeting when it is planned. */
    public record Plan(LocalDate heldOn, String place, boolean decidesAwards, VotingMode mode) {

        public Plan {
            place = place.strip();
        }
    }

    /**
     * Quy định áp dụng cho phiên họp: the rules as they hold for it, from the day it is opened.
     *
     * @param lessRecused whether members with an interest are taken out of the total; else the total stays
     * @param basis the decision the council rests on; empty until it is opened
     */
    public record Terms(@Embedded.Empty(prefix = "quorum_") Ruling quorum, boolean lessRecused, String basis) {

        static Terms of(Plan plan, Rulebook rules, String basis) {
            return new Terms(rules.quorum(plan.decidesAwards()), rules.isTotalLessRecused(), basis);
        }
    }

    public static Meeting planned(Council council, int number, Plan plan, Rulebook rules, Actor by, Instant at) {
        if (plan.place().isEmpty()) {
            throw Refusal.because(CouncilReason.PLACE_MISSING);
        }
        CouncilText.PLACE.read(plan.place());
        return new Meeting(
                MeetingId.fresh(),
                null,
                council.id(),
                council.unit(),
                council.year(),
                number,
                plan,
                Terms.of(plan, rules, ""),
                "",
                Standing.prepared(by, at),
                List.of());
    }

    public MeetingState state() {
        return standing.state();
    }

    public LocalDate heldOn() {
        return plan.heldOn();
    }

    public String place() {
        return plan.place();
    }

    public VotingMode mode() {
        return plan.mode();
    }

    public Ruling quorum() {
        return terms.quorum();
    }

    public boolean lessRecused() {
        return terms.lessRecused();
    }

    public String basis() {
        return terms.basis();
    }

    /** Tổ kiểm phiếu, one name each. */
    public List<String> countingTeam() {
        return Stream.of(counters.split("[,;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public @Nullable Instant openedAt() {
        return standing.openedAt();
    }

    public @Nullable Instant closedAt() {
        return standing.closedAt();
    }

    /** Tổng số thành viên. */
    public int total() {
        return seats.size();
    }

    public int present() {
        return (int) seats.stream().filter(Seat::isPresent).count();
    }

    public boolean hasQuorum() {
        return quorum().isReachedBy(present(), total());
    }

    /** Where someone sits in it, by the account. */
    public Optional<Integer> seatOf(UUID account) {
        return index(seat -> account.equals(seat.account()));
    }

    public Optional<Integer> seatOf(MemberId member) {
        return index(seat -> member.equals(seat.member()));
    }

    private Optional<Integer> index(Predicate<Seat> wanted) {
        return IntStream.range(0, seats.size())
                .filter(at -> wanted.test(seats.get(at)))
                .boxed()
                .findFirst();
    }

    /** The members take their seats; the rules of this day hold from now on. */
    public Meeting opened(Council by, String decision, Rulebook rules, Actor actor, Instant at) {
        var moved = take(MeetingStep.OPEN_MEETING, null, actor, at);
        if (by.members().isEmpty()) {
            throw Refusal.because(CouncilReason.NOBODY_IN_COUNCIL);
        }
        var taken = by.members().stream().map(Seat::of).toList();
        return with(Terms.of(plan, rules, decision), counters, moved.standing, taken);
    }

    public Meeting attended(Set<MemberId> came) {
        if (state() != MeetingState.OPEN) {
            throw Refusal.because(CouncilReason.ATTENDANCE_CLOSED);
        }
        var seated = seats.stream()
                .map(seat -> seat.attending(came.contains(seat.member()) ? Attendance.PRESENT : Attendance.ABSENT))
                .toList();
        return with(terms, counters, standing, seated);
    }

    public Meeting voting(int items, Actor actor, Instant at) {
        var moved = take(MeetingStep.START_VOTE, null, actor, at);
        if (items == 0) {
            throw Refusal.because(CouncilReason.AGENDA_EMPTY);
        }
        if (!hasQuorum()) {
            throw Refusal.because(CouncilReason.NO_QUORUM, present(), total(), quorum().share());
        }
        return moved;
    }

    /** The count is done: who voted is told of all at once, and the counting team is named. */
    public Meeting counted(Map<Integer, BallotMark> marks, String team, Actor actor, Instant at) {
        var moved = take(MeetingStep.SEAL, null, actor, at);
        if (team.isBlank()) {
            throw Refusal.because(CouncilReason.COUNTERS_MISSING);
        }
        var told = IntStream.range(0, seats.size())
                .mapToObj(seat -> seats.get(seat).marked(marks.getOrDefault(seat, BallotMark.UNTOLD)))
                .toList();
        return with(terms, CouncilText.COUNTERS.read(team), moved.standing, told);
    }

    public Meeting take(MeetingStep step, @Nullable String why, Actor by, Instant at) {
        if (!step.startsFrom(state())) {
            throw Refusal.because(
                    CouncilReason.STEP_NOT_POSSIBLE,
                    "@council.state." + state(),
                    standing.who(),
                    Days.moment(standing.since()));
        }
        if (step.needsReason() && (why == null || why.isBlank())) {
            throw Refusal.because(CouncilReason.REASON_MISSING);
        }
        var reason = step.needsReason() ? CouncilText.REASON.read(String.valueOf(why)) : null;
        return with(terms, counters, standing.after(step, reason, by, at), seats);
    }

    private Meeting with(Terms ruled, String team, Standing moved, List<Seat> seated) {
        return new Meeting(id, version, council, unit, year, number, plan, ruled, team, moved, seated);
    }
}
