package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Persons;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.application.SeeingPeople;
import vn.thidua.organisation.store.PersonListQueries;
import vn.thidua.organisation.store.PersonListQueries.Question;
import vn.thidua.platform.web.AdminEntry;
import vn.thidua.platform.web.Finder;
import vn.thidua.shared.Actor;

/** People in the search box and under Quản trị, for those who may see people at all. */
@Configuration(proxyBeanMethods = false)
class PeopleLookupConfiguration {

    @Bean
    Finder personFinder(Persons persons, SeeingPeople seeing, Clock clock) {
        return new Finder() {
            @Override
            public String heading() {
                return "organisation.people-and-collectives";
            }

            @Override
            public String everything() {
                return "/people";
            }

            @Override
            public boolean shownTo(Actor actor) {
                return seeing.any(actor);
            }

            @Override
            public List<Found> find(Actor actor, String words, int most) {
                return seeing.any(actor)
                        ? persons.search(new UnitId(actor.unit()), words, LocalDate.now(clock), most).stream()
                                .map(PeopleLookupConfiguration::found)
                                .toList()
                        : List.of();
            }
        };
    }

    @Bean
    AdminEntry peopleEntry(PersonListQueries people, SeeingPeople seeing) {
        return new AdminEntry(
                        "organisation.people-and-collectives",
                        "/people",
                        "users-group",
                        15,
                        seeing::any,
                        actor -> people.count(new Question(new UnitId(actor.unit()), "", false)))
                .alsoAt("/collectives", "/households");
    }

    /** Name, year of birth, post and unit: enough to tell namesakes apart. */
    private static Finder.Found found(Person person) {
        var context = Stream.of(person.birthYear().map(String::valueOf).orElse(""), person.post(), person.unitName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Finder.Found(person.name(), context, "/people/" + person.id().value(), "user");
    }
}
