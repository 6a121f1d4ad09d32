package vn.thidua.council.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.council.MemberId;

/** Ghế: one member in one meeting, as the member was on that day. */
@Table(schema = "council", name = "seat")
public record Seat(
        MemberId member,
        String name,
        String post,
        MemberRole role,
        @Nullable UUID account,
        Attendance attendance,
        BallotMark ballot) {

    static Seat of(Member member) {
        return new Seat(
                member.id(),
                member.name(),
                member.post(),
                member.role(),
                member.account(),
                Attendance.EXPECTED,
                BallotMark.UNTOLD);
    }

    public boolean isPresent() {
        return attendance == Attendance.PRESENT;
    }

    /** Whether the member hands in a ballot on paper where the others vote on their pages. */
    public boolean writes() {
        return account == null || attendance == Attendance.ABSENT;
    }

    Seat attending(Attendance said) {
        return new Seat(member, name, post, role, account, said, ballot);
    }

    Seat marked(BallotMark mark) {
        return new Seat(member, name, post, role, account, attendance, mark);
    }
}
