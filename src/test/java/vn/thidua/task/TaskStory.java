package vn.thidua.task;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.Persons.signedIn;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.task.application.AssigningTasks;
import vn.thidua.task.domain.Charge;
import vn.thidua.task.domain.Origin;
import vn.thidua.task.domain.Task;
import vn.thidua.task.domain.Tasks;
import vn.thidua.task.domain.Team;

/** Where the tests of tasks play: xã Gia Lộc on 24/11/2025, its office and its police, the city above, a neighbour. */
@ProgramTest
@Transactional
abstract class TaskStory {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

    @Autowired
    MockMvc browser;

    @Autowired
    AssigningTasks assigning;

    @Autowired
    Tasks tasks;

    DemoTown town;
    UnitId office;
    UnitId police;
    Actor officer;
    Actor chair;
    Actor head;
    Actor policeHead;
    Actor neighbour;

    @BeforeEach
    void begin(@Autowired UnitRegister register) {
        town = DemoTown.anew(register);
        office = town.cultureOffice();
        police = register.add(
                town.giaLoc(),
                new NewUnit("Công an xã Gia Lộc", "Công an xã", "co_quan", null, LocalDate.of(2025, 7, 1)),
                Actor.SYSTEM);
        officer = Persons.officerOf(town.giaLoc());
        chair = Persons.chairOf(town.giaLoc());
        head = Persons.headOf(office);
        policeHead = Persons.headOf(police);
        neighbour = Persons.officerOf(town.kienMinh());
    }

    /** A task the commune gave its office. */
    TaskId given(String title, @Nullable LocalDate dueOn, UnitId... helping) {
        return given(title, dueOn, null, helping);
    }

    TaskId given(String title, @Nullable LocalDate dueOn, @Nullable TaskId parent, UnitId... helping) {
        return assigning.write(
                new Origin(null, null, parent),
                Charge.of(title, null, null, null, dueOn, null),
                Team.of(office, List.of(helping), List.of()),
                true,
                officer);
    }

    Task task(TaskId id) {
        return tasks.get(id);
    }

    static String path(TaskId id) {
        return "/tasks/" + id.value();
    }

    Document open(String path, Actor actor) throws Exception {
        return Jsoup.parse(answer(path, actor, 200).getContentAsString());
    }

    MockHttpServletResponse answer(String path, Actor actor, int status) throws Exception {
        return browser.perform(
                        get(UriComponentsBuilder.fromUriString(path).build().toUri())
                                .with(signedIn(actor)))
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
