package vn.thidua.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.application.KeepingDuties;
import vn.thidua.identity.application.KnownActs;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** {@code docs/permissions.md} says who may do what where: every act tried as every role at each kind of unit. */
@ProgramTest
@Transactional
class ActMatrixTests {

    private static final Path PRINTED = Path.of("docs/permissions.md");

    @Autowired
    Permission permission;

    @Autowired
    KnownActs acts;

    @Autowired
    Accounts accounts;

    @Autowired
    KeepingDuties keeping;

    @Autowired
    UnitRegister register;

    @Autowired
    MessageSource words;

    /** Run with {@code -Dpermissions.write=true} after a change of acts, and read what changed before committing it. */
    @Test
    void whoMayDoWhatWhereIsAsPrinted() throws IOException {
        var town = DemoTown.anew(register);
        var roles = Roles.of(town, accounts, keeping).people();
        var lines = new ArrayList<String>();
        for (var act : acts.all()) {
            lines.add("| `%s` | %s | %s |"
                    .formatted(
                            act.code(),
                            words.getMessage(act.key(), null, Locale.ENGLISH),
                            roles.values().stream()
                                    .map(actor -> where(act, actor, town))
                                    .collect(Collectors.joining(" | "))));
        }
        var printed = page(List.copyOf(roles.keySet()), lines);
        if (Boolean.getBoolean("permissions.write")) {
            Files.writeString(PRINTED, printed);
        }

        assertThat(PRINTED).content().isEqualTo(printed);
        System.out.printf(
                "%d acts × %d roles × %d units = %d tried%n",
                lines.size(), roles.size(), places(town).size(), lines.size() * roles.size() * 4);
    }

    @Test
    void withoutAUnitNobodyMayDoAnything() {
        var town = DemoTown.anew(register);
        var roles = Roles.of(town, accounts, keeping).people();

        for (var act : acts.all()) {
            assertThat(roles.values()).noneMatch(actor -> permission.allows(act, actor, null));
        }
    }

    private String where(Act act, Actor actor, DemoTown town) {
        var allowed = places(town).entrySet().stream()
                .filter(place -> permission.allows(act, actor, place.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return allowed.size() == 4 ? "all" : allowed.isEmpty() ? "–" : String.join(" ", allowed);
    }

    private static Map<String, UnitId> places(DemoTown town) {
        var places = new LinkedHashMap<String, UnitId>();
        places.put("own", town.giaLoc());
        places.put("below", town.cultureOffice());
        places.put("neighbour", town.kienMinh());
        places.put("superior", town.city());
        return places;
    }

    private static String page(List<String> roles, List<String> lines) {
        return """
                # Who may do what

                Tried on the running program by `ActMatrixTests` and printed; do not edit. Each act was asked for by a
                person of a commune holding one duty there, for things of the own unit, a unit *below* it, a
                *neighbour* commune and the *superior* city. `OWN` is a duty the authority made itself (here: closing
                campaigns at its unit and below, correcting documents and seeing the log at its unit), `NOBODY` a person
                without any duty. The routes of the pages are tried against `src/test/resources/permissions/routes.tsv`.

                | Act | May … | %s |
                |---|---|%s
                %s
                """.formatted(String.join(" | ", roles), "---|".repeat(roles.size()), String.join("\n", lines));
    }
}
