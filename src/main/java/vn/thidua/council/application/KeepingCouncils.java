package vn.thidua.council.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.CouncilId;
import vn.thidua.council.CouncilKept;
import vn.thidua.council.MeetingId;
import vn.thidua.council.MeetingPlanned;
import vn.thidua.council.MemberId;
import vn.thidua.council.domain.Council;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.Councils;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.Meetings;
import vn.thidua.council.domain.Member;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.identity.AccountLists;
import vn.thidua.identity.AccountLists.Listed;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Lập Hội đồng: a council for a year, its members, and the meetings it plans. */
@Service
@Transactional
public class KeepingCouncils {

    private final Councils councils;
    private final Meetings meetings;
    private final SeeingMeetings seeing;
    private final ReadingVotingRules rules;
    private final AccountLists accounts;
    private final Permission permission;
    private final CouncilNews news;
    private final CouncilWords words;

    KeepingCouncils(
            Councils councils,
            Meetings meetings,
            SeeingMeetings seeing,
            ReadingVotingRules rules,
            AccountLists accounts,
            Permission permission,
            CouncilNews news,
            CouncilWords words) {
        this.councils = councils;
        this.meetings = meetings;
        this.seeing = seeing;
        this.rules = rules;
        this.accounts = accounts;
        this.permission = permission;
        this.news = news;
        this.words = words;
    }

    public boolean may(Actor by, UnitId unit) {
        return permission.allows(CouncilAct.KEEP_COUNCIL, by, unit);
    }

    /** The accounts members can be chosen from. */
    @Transactional(readOnly = true)
    public List<Listed> candidates(Actor by) {
        var own = new UnitId(by.unit());
        return may(by, own) ? accounts.within(own) : List.of();
    }

    public CouncilId establish(int year, String decisionNumber, LocalDate decidedOn, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(CouncilAct.KEEP_COUNCIL, by, unit);
        if (councils.existsByUnitAndYear(unit, year)) {
            throw Refusal.because(CouncilReason.YEAR_KNOWN, String.valueOf(year));
        }
        var council = councils.save(Council.of(unit, year, decisionNumber, decidedOn));
        tell(council, new Change(words.said("council.decision"), null, council.decisionNumber()), by);
        return council.id();
    }

    public void decide(CouncilId id, String decisionNumber, LocalDate decidedOn, Actor by) {
        var before = locked(id, by);
        var after = councils.save(before.decided(decisionNumber, decidedOn));
        tell(after, new Change(words.said("council.decision"), before.decisionNumber(), after.decisionNumber()), by);
    }

    /** @param account one of the candidates; null for someone who votes on paper only */
    public void add(CouncilId id, String name, String post, MemberRole role, @Nullable UUID account, Actor by) {
        var before = locked(id, by);
        var chosen = account == null
                ? null
                : candidates(by).stream()
                        .filter(one -> one.id().value().equals(account))
                        .findFirst()
                        .orElseThrow();
        var after = councils.save(before.with(
                chosen == null ? name : chosen.name(),
                chosen == null || !post.isBlank() ? post : chosen.post(),
                role,
                account));
        var added = after.members().stream()
                .filter(one ->
                        before.members().stream().noneMatch(known -> known.id().equals(one.id())))
                .findFirst()
                .orElseThrow();
        tell(after, new Change(words.said("council.member"), null, told(added)), by);
    }

    public void remove(CouncilId id, MemberId member, Actor by) {
        var before = locked(id, by);
        var gone = before.member(member);
        tell(councils.save(before.without(member)), new Change(words.said("council.member"), told(gone), null), by);
    }

    public MeetingId plan(CouncilId id, Meeting.Plan plan, Actor by) {
        var council = seeing.lockedCouncil(id, by);
        permission.require(CouncilAct.KEEP_MEETING, by, council.unit());
        int number = meetings.countByCouncil(id) + 1;
        var book = rules.of(council.unit(), plan.heldOn());
        var meeting = meetings.save(Meeting.planned(council, number, plan, book, by, news.now()));
        news.of(new MeetingPlanned(
                meeting.id(),
                meeting.unit(),
                number,
                meeting.heldOn(),
                by,
                meeting.standing().since()));
        return meeting.id();
    }

    private Council locked(CouncilId id, Actor by) {
        var council = seeing.lockedCouncil(id, by);
        permission.require(CouncilAct.KEEP_COUNCIL, by, council.unit());
        return council;
    }

    private String told(Member member) {
        return member.name() + " (" + words.said("council.role." + member.role()) + ")";
    }

    private void tell(Council council, Change change, Actor by) {
        news.of(new CouncilKept(council.id(), council.unit(), council.year(), List.of(change), by, news.now()));
    }
}
