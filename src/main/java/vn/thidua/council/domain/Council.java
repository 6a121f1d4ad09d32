package vn.thidua.council.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.council.CouncilId;
import vn.thidua.council.MemberId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Hội đồng Thi đua - Khen thưởng của một đơn vị trong một năm: who its members are, by which decision.
 *
 * @param decisionNumber số quyết định thành lập ("15/QĐ-UBND")
 */
@Table(schema = "council", name = "council")
public record Council(
        @Id CouncilId id,
        @Version @Nullable Integer version,
        UnitId unit,
        int year,
        String decisionNumber,
        LocalDate decidedOn,

        @MappedCollection(idColumn = "council", keyColumn = "position")
        List<Member> members) {

    /** As many as fit on one list of ballots. */
    public static final int MOST_MEMBERS = 60;

    public static Council of(UnitId unit, int year, String decisionNumber, LocalDate decidedOn) {
        if (year < 2000 || year > 2199) {
            throw Refusal.because(CouncilReason.YEAR_UNREADABLE);
        }
        return new Council(CouncilId.fresh(), null, unit, year, "", decidedOn, List.of())
                .decided(decisionNumber, decidedOn);
    }

    public Council decided(String number, LocalDate on) {
        if (number.isBlank()) {
            throw Refusal.because(CouncilReason.DECISION_MISSING);
        }
        return with(CouncilText.DECISION.read(number), on, members);
    }

    public Council with(String name, String post, MemberRole role, @Nullable UUID account) {
        if (name.isBlank()) {
            throw Refusal.because(CouncilReason.NAME_MISSING);
        }
        if (members.size() == MOST_MEMBERS) {
            throw Refusal.because(CouncilReason.TOO_MANY_MEMBERS, MOST_MEMBERS);
        }
        if (account != null && members.stream().anyMatch(one -> account.equals(one.account()))) {
            throw Refusal.because(CouncilReason.MEMBER_KNOWN, name.strip());
        }
        if (role == MemberRole.CHAIR && members.stream().anyMatch(one -> one.role() == MemberRole.CHAIR)) {
            throw Refusal.because(CouncilReason.CHAIR_KNOWN);
        }
        var more = new ArrayList<>(members);
        more.add(new Member(
                MemberId.fresh(), CouncilText.MEMBER_NAME.read(name), CouncilText.POST.read(post), role, account));
        more.sort((one, other) -> one.role().compareTo(other.role()));
        return with(decisionNumber, decidedOn, more);
    }

    public Council without(MemberId gone) {
        member(gone);
        var rest = members.stream().filter(one -> !one.id().equals(gone)).toList();
        return with(decisionNumber, decidedOn, rest);
    }

    public Member member(MemberId wanted) {
        return members.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("member " + wanted.value()));
    }

    private Council with(String number, LocalDate on, List<Member> sitting) {
        return new Council(id, version, unit, year, number, on, List.copyOf(sitting));
    }
}
