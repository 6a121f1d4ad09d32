package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.domain.OrganisationAct;
import vn.thidua.organisation.store.UnitQueries;
import vn.thidua.platform.web.AdminEntry;
import vn.thidua.platform.web.Finder;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Units in the search box, since everyone may look up every unit, and among what an administrator looks after. */
@Configuration(proxyBeanMethods = false)
class LookupConfiguration {

    @Bean
    Finder unitFinder(UnitQueries units, Clock clock) {
        return new Finder() {
            @Override
            public String heading() {
                return "organisation.units";
            }

            @Override
            public String everything() {
                return "/units";
            }

            @Override
            public List<Found> find(Actor actor, String words, int most) {
                return units.asOf(LocalDate.now(clock)).search(words, most).stream()
                        .map(unit -> found(unit, units))
                        .toList();
            }
        };
    }

    @Bean
    AdminEntry unitsEntry(UnitQueries units, Permission permission) {
        return new AdminEntry(
                "organisation.admin",
                "/units",
                "building-community",
                10,
                actor -> permission.holds(OrganisationAct.SURVEY_UNITS, actor),
                actor -> units.count(new UnitId(actor.unit())));
    }

    @Bean
    AdminEntry reorganisationsEntry(Permission permission) {
        return new AdminEntry(
                "organisation.reorganisations-admin",
                "/reorganisations",
                "arrows-join",
                12,
                actor -> permission.holds(OrganisationAct.REORGANISE, actor));
    }

    @Bean
    AdminEntry clustersEntry(Permission permission) {
        return new AdminEntry(
                "organisation.clusters-admin",
                "/clusters",
                "topology-star-3",
                14,
                actor -> permission.holds(OrganisationAct.KEEP_CLUSTERS, actor));
    }

    private static Finder.Found found(Unit unit, UnitQueries units) {
        var superior = unit.superior().map(units::get).map(Unit::shortName).orElse("");
        return new Finder.Found(unit.name(), superior, "/units/" + unit.id().value(), "building-community");
    }
}
