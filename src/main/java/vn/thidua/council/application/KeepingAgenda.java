package vn.thidua.council.application;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.AgendaChanged;
import vn.thidua.council.AgendaDesk;
import vn.thidua.council.ItemId;
import vn.thidua.council.MeetingId;
import vn.thidua.council.MemberId;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.AgendaItems;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.Councils;
import vn.thidua.council.domain.ItemPaper;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.Member;
import vn.thidua.council.store.CouncilQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Lập chương trình họp: what a meeting votes on, and who is kept out of a vote for an interest. */
@Service
@Transactional
public class KeepingAgenda implements AgendaDesk {

    /** As many as one page of ballots can bear. */
    private static final int MOST = 300;

    private final SeeingMeetings seeing;
    private final Councils councils;
    private final AgendaItems items;
    private final ReadingVotingRules rules;
    private final CouncilQueries queries;
    private final Permission permission;
    private final CouncilNews news;
    private final CouncilWords words;

    KeepingAgenda(
            SeeingMeetings seeing,
            Councils councils,
            AgendaItems items,
            ReadingVotingRules rules,
            CouncilQueries queries,
            Permission permission,
            CouncilNews news,
            CouncilWords words) {
        this.seeing = seeing;
        this.councils = councils;
        this.items = items;
        this.rules = rules;
        this.queries = queries;
        this.permission = permission;
        this.news = news;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgendaDesk.OpenMeeting> meetings(Actor by) {
        var own = new UnitId(by.unit());
        permission.require(CouncilAct.KEEP_MEETING, by, own);
        return queries.takingItems(own).stream()
                .map(row -> new AgendaDesk.OpenMeeting(row.id(), row.year(), row.number(), row.heldOn(), row.place()))
                .toList();
    }

    @Override
    public ItemId place(MeetingId meeting, Proposal proposal, Actor by) {
        var held = locked(meeting, by);
        var known = of(meeting, proposal.origin());
        if (known != null) {
            return known.id();
        }
        var matter = new AgendaItem.Matter(proposal.title(), proposal.detail(), proposal.awardCode());
        var papers = proposal.papers().stream()
                .map(paper -> ItemPaper.of(paper.label(), paper.path()))
                .toList();
        var item = placed(held, matter, proposal.origin(), papers);
        var names =
                proposal.interestedNames().stream().map(KeepingAgenda::folded).collect(Collectors.toSet());
        for (var member : councils.get(held.council()).members()) {
            if (isInterested(member, proposal.interested(), names)) {
                item = item.recusing(member.id(), proposal.interest());
            }
        }
        return saved(held, item, by);
    }

    @Override
    public void withdraw(MeetingId meeting, UUID origin, Actor by) {
        var held = locked(meeting, by);
        var known = of(meeting, origin);
        if (known != null) {
            take(held, known, by);
        }
    }

    public ItemId add(MeetingId meeting, AgendaItem.Matter matter, List<ItemPaper> papers, Actor by) {
        var held = locked(meeting, by);
        return saved(held, placed(held, matter, null, papers), by);
    }

    public void remove(MeetingId meeting, ItemId id, Actor by) {
        var held = locked(meeting, by);
        take(held, seeing.item(held, id, by), by);
    }

    public void recuse(MeetingId meeting, ItemId id, MemberId member, String reason, Actor by) {
        var held = locked(meeting, by);
        var named = councils.get(held.council()).member(member).name();
        var item = items.save(seeing.item(held, id, by).recusing(member, reason));
        tell(held, item, new Change(words.said("council.recused"), null, named + ": " + reason.strip()), by);
    }

    public void readmit(MeetingId meeting, ItemId id, MemberId member, Actor by) {
        var held = locked(meeting, by);
        var named = councils.get(held.council()).member(member).name();
        var item = items.save(seeing.item(held, id, by).notRecusing(member));
        tell(held, item, new Change(words.said("council.recused"), named, null), by);
    }

    private Meeting locked(MeetingId id, Actor by) {
        var held = seeing.locked(id, by);
        permission.require(CouncilAct.KEEP_MEETING, by, held.unit());
        if (!held.state().takesItems()) {
            throw Refusal.because(CouncilReason.AGENDA_CLOSED, "@council.state." + held.state());
        }
        return held;
    }

    private AgendaItem placed(Meeting held, AgendaItem.Matter matter, @Nullable UUID origin, List<ItemPaper> papers) {
        var before = items.findByMeetingOrderByPosition(held.id());
        if (before.size() >= MOST) {
            throw Refusal.because(CouncilReason.TOO_MANY_ITEMS, MOST);
        }
        int position = before.isEmpty() ? 1 : before.getLast().position() + 1;
        var threshold = rules.of(held.unit(), held.heldOn()).threshold(matter.awardCode());
        return AgendaItem.of(held.id(), position, matter, threshold, origin, papers);
    }

    private ItemId saved(Meeting held, AgendaItem item, Actor by) {
        var kept = items.save(item);
        tell(held, kept, new Change(words.said("council.item"), null, kept.title()), by);
        return kept.id();
    }

    private void take(Meeting held, AgendaItem item, Actor by) {
        items.delete(item);
        tell(held, item, new Change(words.said("council.item"), item.title(), null), by);
    }

    private @Nullable AgendaItem of(MeetingId meeting, UUID origin) {
        return items.findByMeetingOrderByPosition(meeting).stream()
                .filter(item -> origin.equals(item.origin()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isInterested(Member member, Set<UUID> accounts, Set<String> names) {
        return member.account() != null && accounts.contains(member.account()) || names.contains(folded(member.name()));
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.of("vi"));
    }

    private void tell(Meeting held, AgendaItem item, Change change, Actor by) {
        news.of(new AgendaChanged(held.id(), held.unit(), item.title(), List.of(change), by, news.now()));
    }
}
