package vn.thidua.organisation.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
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
    Finder unitFinder(UnitQueries units) {
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
                return units.roots().stream()
                        .flatMap(root -> units.search(root.id(), words, most).stream())
                        .limit(most)
                        .map(unit -> found(unit, units))
                        .toList();
            }
        };
    }

    @Bean
    AdminEntry unitsEntry(Units units, Permission permission) {
        return new AdminEntry(
                "organisation.admin",
                "/units",
                "building-community",
                10,
                actor -> permission.holds(OrganisationAct.SURVEY_UNITS, actor),
                actor -> units.idsWithin(new UnitId(actor.unit())).size());
    }

    private static Finder.Found found(Unit unit, UnitQueries units) {
        var superior = unit.superior().map(units::get).map(Unit::shortName).orElse("");
        return new Finder.Found(unit.name(), superior, "/units/" + unit.id().value(), "building-community");
    }
}
