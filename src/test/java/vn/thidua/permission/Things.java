package vn.thidua.permission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.thidua.interchange.application.ExportingSheet;
import vn.thidua.interchange.application.ReceivingSheet;
import vn.thidua.organisation.CollectiveRegister;
import vn.thidua.organisation.NewCollective;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.PersonRegister;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.application.KeepingClusters;
import vn.thidua.organisation.application.KeepingClusters.Order;
import vn.thidua.organisation.domain.ClusterKind;
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

    private final PaperIntake intake;
    private final Plans plans;
    private final Accounts accounts;
    private final UnitRegister units;
    private final PersonRegister persons;
    private final CollectiveRegister collectives;
    private final KeepingClusters clusters;
    private final ExportingSheet exporting;
    private final ReceivingSheet receiving;
    private final JdbcClient db;

    Things(
            PaperIntake intake,
            Plans plans,
            Accounts accounts,
            UnitRegister units,
            PersonRegister persons,
            CollectiveRegister collectives,
            KeepingClusters clusters,
            ExportingSheet exporting,
            ReceivingSheet receiving,
            JdbcClient db) {
        this.intake = intake;
        this.plans = plans;
        this.accounts = accounts;
        this.units = units;
        this.persons = persons;
        this.collectives = collectives;
        this.clusters = clusters;
        this.exporting = exporting;
        this.receiving = receiving;
        this.db = db;
    }

    Map<String, Map<String, String>> of(DemoTown town) throws IOException {
        var things = new LinkedHashMap<String, Map<String, String>>();
        things.put("own", of(town.giaLoc(), 1));
        things.put("below", of(town.cultureOffice(), 2));
        things.put("neighbour", of(town.kienMinh(), 3));
        things.put("superior", of(town.city(), 4));
        var foreign = things.get("neighbour");
        things.values().forEach(some -> {
            some.put("elsewhere", foreign.get("unit"));
            some.put("foreigner", foreign.get("person"));
        });
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
        things.putAll(new CampaignThings(db).of(unit, things.get("campaign")));
        things.put("account", account(unit, "matrix.thing" + number));
        things.put("person", person(unit, "Nguyễn Thị Hòa"));
        things.put("duplicate", person(unit, "Nguyễn Thị Hoà Bình"));
        things.put("collective", collective(unit));
        things.put("reorganisation", reorganisation(unit));
        things.put("cluster", cluster(unit));
        things.put("import", sheet(officer));
        things.put("backup", backup(number));
        var reporting = new ReportingThings(db);
        things.put("period", reporting.period(unit, things.get("campaign")));
        things.put("report", reporting.report(unit, things.get("campaign"), things.get("period")));
        things.put("sheets", reporting.sheets(unit, things.get("period"), things.get("report")));
        things.put("evidence", reporting.evidence(things.get("report")));
        things.put("message", message(unit));
        things.put(
                "special-day",
                db.sql("select id from calendar.special_day where day = '2025-01-01'")
                        .query(UUID.class)
                        .single());
        things.putAll(TaskThings.of(unit, db));
        things.putAll(CommendationThings.of(db));
        things.putAll(AwardThings.of(unit, db));
        things.putAll(CouncilThings.of(unit, db));
        things.putAll(CertificateThings.of(unit, db));
        things.putAll(NominationThings.of(unit, db));
        things.putAll(DecisionThings.of(unit, db));
        var written = new HashMap<String, String>();
        things.forEach((kind, id) -> written.put(kind, id.toString()));
        written.put("name", group(unit, number));
        written.put("ticked", things.get("report") + ":0");
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

    private UUID person(UnitId unit, String name) {
        return persons.enter(new NewPerson(name, "Bà", "", "", unit, "Công chức", "", ""), Actor.SYSTEM)
                .value();
    }

    /** The name of a unit directly below, that no other unit has. */
    private String group(UnitId unit, int number) {
        var name = "Tổ dân vận thử " + number;
        units.add(unit, new NewUnit(name, name, "phong", null, LocalDate.of(2025, 7, 1)), Actor.SYSTEM);
        return name;
    }

    private UUID collective(UnitId unit) {
        return collectives
                .enter(new NewCollective("to", "Tổ Một cửa", unit, "", "", "", null), Actor.SYSTEM)
                .value();
    }

    private UUID cluster(UnitId unit) {
        return clusters.make(
                        new Order(2025, ClusterKind.CLUSTER, "Cụm số 1", null, List.of(unit)),
                        Persons.administratorOf(unit))
                .value();
    }

    private UUID reorganisation(UnitId unit) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into organisation.reorganisation
                    (id, version, unit, basis, decided_on, effective_on, state, recorded_at, recorded_by_name)
                values (:id, 0, :unit, 'Nghị quyết 1', '2025-06-01', '2099-01-01', 'RECORDED', now(), 'Mai Văn Ước')
                """).param("id", id).param("unit", unit.value()).update();
        return id;
    }

    /** The list of the unit's people, sent as it was taken out. */
    private UUID sheet(Actor officer) throws IOException {
        Path file = Files.createTempFile("matrix", ".xlsx");
        try {
            try (var out = Files.newOutputStream(file)) {
                exporting.export("people", out, officer);
            }
            return receiving.receive("people", "nhan-su.xlsx", file, officer).value();
        } finally {
            Files.delete(file);
        }
    }

    private UUID backup(int number) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into operation.backup
                    (id, version, asked_by, asked_at, state, tables_done, tables_total, ended_at, moment, file, bytes,
                     rows, seal)
                values (:id, 0, 'Đặng Văn Ứng', now(), 'DONE', 1, 1, now(), now(), :file, 1, 1, 'x')
                """)
                .param("id", id)
                .param("file", "thidua-matrix-" + number + ".zip")
                .update();
        return id;
    }

    /** Told to everyone of the unit. */
    private UUID message(UnitId unit) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into notification.message (id, news, unit, acts, room, key, details, path, teller, told_at)
                values (:id, :id, :unit, array['notification.READ_INBOX'], 'notification',
                        'notification.notice.Reminders', array['24/11/2025'], '/work', :id, '2025-11-24')
                """).param("id", id).param("unit", unit.value()).update();
        return id;
    }
}
