package vn.thidua.permission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.DemoTown;
import vn.thidua.Persons;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.organisation.UnitId;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.Plans;
import vn.thidua.reading.PaperIntake;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/**
 * One thing of each kind for a unit, by the name {@code routes.tsv} calls it. A new kind of thing is one more line in
 * {@link #of}.
 */
class Things {

    /** The first part of an address and the thing its {@code {id}} names. */
    static final Map<String, String> NAMED_BY = Map.of(
            "drafts", "draft",
            "documents", "draft",
            "papers", "paper",
            "plans", "plan",
            "campaigns", "campaign",
            "accounts", "account",
            "units", "unit");

    private final PaperIntake intake;
    private final Plans plans;
    private final Accounts accounts;
    private final JdbcClient db;

    Things(PaperIntake intake, Plans plans, Accounts accounts, JdbcClient db) {
        this.intake = intake;
        this.plans = plans;
        this.accounts = accounts;
        this.db = db;
    }

    Map<String, Map<String, String>> of(DemoTown town) throws IOException {
        var things = new LinkedHashMap<String, Map<String, String>>();
        things.put("own", of(town.giaLoc(), 1));
        things.put("below", of(town.cultureOffice(), 2));
        things.put("neighbour", of(town.kienMinh(), 3));
        things.put("superior", of(town.city(), 4));
        return things;
    }

    private Map<String, String> of(UnitId unit, int number) throws IOException {
        var officer = Persons.officerOf(unit);
        var things = new HashMap<String, UUID>();
        things.put("unit", unit.value());
        things.put("draft", draft(officer));
        things.put(
                "paper",
                db.sql("select paper from reading.draft where id = :id")
                        .param("id", things.get("draft"))
                        .query(UUID.class)
                        .single());
        things.put(
                "plan",
                plans.confirm(unit, PlanFixture.giaLoc("7" + number), null, PlanFixture.TEXT, List.of(), officer)
                        .value());
        things.put(
                "campaign",
                db.sql("select id from campaign.campaign where plan = :plan")
                        .param("plan", things.get("plan"))
                        .query(UUID.class)
                        .single());
        things.put("account", account(unit, "matrix.thing" + number));
        var written = new HashMap<String, String>();
        things.forEach((kind, id) -> written.put(kind, id.toString()));
        return written;
    }

    private UUID draft(Actor officer) throws IOException {
        Path file = Files.createTempFile("matrix", ".txt");
        try {
            Files.write(file, new ClassPathResource("demo/plans/54-gia-loc.txt").getContentAsByteArray());
            return intake.take("ke-hoach-quyen.txt", file, officer).value();
        } finally {
            Files.delete(file);
        }
    }

    private UUID account(UnitId unit, String username) {
        return accounts.open(
                        new NewAccount(
                                username, "Phạm Thị Mận", "Chuyên viên", unit, Set.of(Duty.OFFICER, Duty.CHAIR), null),
                        Actor.SYSTEM)
                .value();
    }
}
