package vn.thidua.council;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.council.application.CastingBallots;
import vn.thidua.council.application.KeepingAgenda;
import vn.thidua.council.application.KeepingCouncils;
import vn.thidua.council.application.MovingMeetings;
import vn.thidua.council.application.SealingCounts;
import vn.thidua.council.domain.AgendaItem;
import vn.thidua.council.domain.AgendaItem.Matter;
import vn.thidua.council.domain.AgendaItems;
import vn.thidua.council.domain.Ballot;
import vn.thidua.council.domain.Councils;
import vn.thidua.council.domain.Meeting;
import vn.thidua.council.domain.MeetingStep;
import vn.thidua.council.domain.Meetings;
import vn.thidua.council.domain.MemberRole;
import vn.thidua.council.domain.VotingMode;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** The council of xã Gia Lộc of 2025: nine members with accounts, and its meeting on 24/11/2025. */
@ProgramTest
@Transactional
abstract class CouncilStory {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
    static final List<String> NAMES = List.of(
            "Vũ Đình Ẩn",
            "Phạm Thị Mận",
            "Trần Quốc Ấn",
            "Lê Thị Ước",
            "Đỗ Văn Ổn",
            "Bùi Thị Én",
            "Hoàng Văn Ứng",
            "Ngô Thị Ỷ",
            "Đặng Thị Ơn");

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient db;

    @Autowired
    KeepingCouncils keeping;

    @Autowired
    KeepingAgenda agenda;

    @Autowired
    MovingMeetings moving;

    @Autowired
    CastingBallots casting;

    @Autowired
    SealingCounts sealing;

    @Autowired
    Meetings meetings;

    @Autowired
    AgendaItems items;

    @Autowired
    Councils councils;

    DemoTown town;
    Actor officer;
    CouncilId council;
    List<Actor> voters;

    @BeforeEach
    void begin(@Autowired UnitRegister register, @Autowired Accounts accounts) {
        town = DemoTown.anew(register);
        officer = Persons.officerOf(town.giaLoc());
        council = keeping.establish(2025, "15/QĐ-UBND", LocalDate.of(2025, 8, 1), officer);
        voters = new ArrayList<>();
        var tag = UUID.randomUUID().toString().substring(0, 8);
        for (int at = 0; at < NAMES.size(); at++) {
            var username = "hoi-dong." + tag + "." + at;
            var account = accounts.open(
                    new NewAccount(username, NAMES.get(at), "Ủy viên", town.giaLoc(), Set.of(Duty.COUNCIL), null),
                    Actor.SYSTEM);
            var role = at == 0 ? MemberRole.CHAIR : at == 1 ? MemberRole.SECRETARY : MemberRole.MEMBER;
            keeping.add(council, "", "", role, account.value(), officer);
            voters.add(accounts.actor(username).orElseThrow());
        }
    }

    /** What was committed stays; by their own names no other test meets these units. */
    @AfterEach
    void giveBackTheNames() {
        db.sql("""
                        update organisation.unit_standing
                        set name = name || ' ' || unit, short_name = short_name || ' ' || unit
                        where unit in (:units)
                        """)
                .param(
                        "units",
                        Stream.of(town.city(), town.giaLoc(), town.kienMinh(), town.cultureOffice())
                                .map(UnitId::value)
                                .toList())
                .update();
    }

    MeetingId planned(VotingMode mode, String... codes) {
        var id = keeping.plan(council, new Meeting.Plan(TODAY, "Hội trường UBND xã", true, mode), officer);
        for (var code : codes) {
            agenda.add(id, new Matter("Đề nghị tặng " + code, "", code), List.of(), officer);
        }
        return id;
    }

    /** The meeting is opened, the given members are away, and the vote begins. */
    MeetingId voting(MeetingId id, int... away) {
        moving.take(id, MeetingStep.OPEN_MEETING, null, officer);
        var present = new HashSet<>(
                meetings.get(id).seats().stream().map(seat -> seat.member()).collect(Collectors.toSet()));
        for (int one : away) {
            present.remove(member(one));
        }
        moving.attend(id, present, officer);
        moving.take(id, MeetingStep.START_VOTE, null, officer);
        return id;
    }

    /** The member in the council whose account that voter signs in with. */
    MemberId member(int voter) {
        return councils.get(council).members().stream()
                .filter(one -> voters.get(voter).account().equals(one.account()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<AgendaItem> items(MeetingId id) {
        return items.findByMeetingOrderByPosition(id);
    }

    Ballot ballot(MeetingId id, boolean... choices) {
        var all = items(id);
        Map<ItemId, Boolean> said = new HashMap<>();
        for (int at = 0; at < choices.length; at++) {
            said.put(all.get(at).id(), choices[at]);
        }
        return new Ballot(said);
    }

    void count(MeetingId id) {
        sealing.count(id, "Phạm Thị Mận, Trần Quốc Ấn", officer);
    }

    static String path(MeetingId id) {
        return "/meetings/" + id.value();
    }

    Document open(String path, Actor actor) throws Exception {
        return Jsoup.parse(answer(path, actor, 200).getContentAsString());
    }

    MockHttpServletResponse answer(String path, Actor actor, int status) throws Exception {
        return browser.perform(get(path).with(signedIn(actor)))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse();
    }

    /** Fields by turns: name, value. */
    Document send(String path, Actor actor, int status, String... fields) throws Exception {
        var request = post(path).with(signedIn(actor)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return Jsoup.parse(browser.perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
