package vn.thidua.permission;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.thidua.DemoTown;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.identity.application.KeepingDuties;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Reach;

/** One person of xã Gia Lộc for each standard duty, one with a duty of the town's own, one with none. */
record Roles(Map<String, Actor> people) {

    static final String NOBODY = "NOBODY";
    static final String OWN = "OWN";

    /** What the duty of the town's own may do. */
    static final Map<String, Reach> SECRETARY = Map.of(
            "campaign.CLOSE_CAMPAIGN", Reach.BELOW,
            "reading.EDIT_DRAFT", Reach.OWN,
            "audit.READ_LOG", Reach.OWN);

    static Roles of(DemoTown town, Accounts accounts, KeepingDuties keeping) {
        var own = keeping.add("Thư ký Hội đồng xã", SECRETARY, Actor.SYSTEM);
        var people = new LinkedHashMap<String, Actor>();
        Duty.STANDARD.forEach(duty -> people.put(duty.code(), person(town, accounts, duty.code(), Set.of(duty))));
        people.put(OWN, person(town, accounts, OWN, Set.of(own)));
        people.put(NOBODY, person(town, accounts, NOBODY, Set.of()));
        return new Roles(people);
    }

    private static Actor person(DemoTown town, Accounts accounts, String role, Set<Duty> duties) {
        var username = "matrix." + role.toLowerCase(Locale.ROOT).replace('_', '-');
        accounts.open(
                new NewAccount(username, "Người giữ " + role, "Chuyên viên", town.giaLoc(), duties, null),
                Actor.SYSTEM);
        return accounts.actor(username).orElseThrow();
    }
}
