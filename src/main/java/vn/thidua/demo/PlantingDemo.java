package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.LaunchDesk;
import vn.thidua.identity.Accounts;
import vn.thidua.identity.NewAccount;
import vn.thidua.organisation.CollectiveRegister;
import vn.thidua.organisation.NewCollective;
import vn.thidua.organisation.NewPerson;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.PersonRegister;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.Units;
import vn.thidua.plan.PlanId;
import vn.thidua.reading.PaperIntake;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/**
 * Plants the demo before the first page is served, in one transaction: a start that is cut off leaves nothing half there.
 * Everything is listed in {@code resources/demo}; a second start finds the first account and plants nothing.
 */
@Component
@ConditionalOnProperty("thidua.demo")
class PlantingDemo implements SmartInitializingSingleton {

    /** The plan whose campaign is in mid-flight. */
    private static final String FOLLOWED = "232-hai-phong.txt";

    /** The plan of the commune whose work is shown. */
    private static final String CARRIED_OUT = "54-gia-loc.txt";

    private static final String OFFICER = "xa.";

    /** The officer whose commune brought its old registers of awards in. */
    private static final String AWARDING = "gialoc";

    private final UnitRegister register;
    private final Units units;
    private final PersonRegister persons;
    private final CollectiveRegister collectives;
    private final Accounts accounts;
    private final PaperIntake intake;
    private final LaunchDesk launches;
    private final CampaignInFlight inFlight;
    private final PlantingTasks tasks;
    private final PlantingAwards awards;
    private final PlantingCommendation commendation;
    private final JdbcOperations database;
    private final TransactionTemplate transaction;
    private final Map<String, PlanId> plans = new HashMap<>();

    PlantingDemo(
            UnitRegister register,
            Units units,
            PersonRegister persons,
            CollectiveRegister collectives,
            Accounts accounts,
            PaperIntake intake,
            LaunchDesk launches,
            CampaignInFlight inFlight,
            PlantingTasks tasks,
            PlantingAwards awards,
            PlantingCommendation commendation,
            JdbcOperations database,
            TransactionTemplate transaction) {
        this.register = register;
        this.units = units;
        this.persons = persons;
        this.collectives = collectives;
        this.accounts = accounts;
        this.intake = intake;
        this.launches = launches;
        this.inFlight = inFlight;
        this.tasks = tasks;
        this.awards = awards;
        this.commendation = commendation;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var people = DemoFile.lines("accounts.tsv");
        if (accounts.actor(people.getFirst()[0]).isEmpty()) {
            transaction.executeWithoutResult(started -> {
                plantUnits();
                people.forEach(this::plantAccount);
                plantOfficers(people);
                plantPeople();
                DemoFile.lines("collectives.tsv").forEach(this::plantCollective);
                awards.plant(actor(AWARDING));
                DemoFile.lines("papers.tsv").forEach(this::plantPaper);
                learn();
                plantCampaign(people);
                learn();
            });
        }
    }

    /** The database learns how full its tables are: so many rows at once, and its own turn comes minutes later. */
    private void learn() {
        database.execute("analyze");
    }

    /** Columns: superior (empty for the first), name, short name, kind. The communes come with the first unit. */
    private void plantUnits() {
        var rows = DemoFile.lines("units.tsv");
        var first = rows.getFirst();
        var city = register.found(NewUnit.of(first[1], first[2], first[3]), Actor.SYSTEM);
        register.loadHaiPhong(city, Actor.SYSTEM);
        rows.stream()
                .skip(1)
                .forEach(row -> register.add(unit(row[0]), NewUnit.of(row[1], row[2], row[3]), Actor.SYSTEM));
    }

    /** Columns: user name, name, post, unit, duties, password. */
    private void plantAccount(String[] row) {
        var duties = Arrays.stream(row[4].split(",")).map(Duty::new).collect(Collectors.toSet());
        accounts.open(new NewAccount(row[0], row[1], row[2], unit(row[3]), duties, row[5]), Actor.SYSTEM);
    }

    /** Columns: name, Ông/Bà, birth, number (plainly invented: no place has the code 000), unit, post, since, note. */
    private void plantPeople() {
        var rows = DemoFile.lines("people.tsv").stream()
                .map(row -> new NewPerson(row[0], row[1], row[2], row[3], unit(row[4]), row[5], row[6], row[7]))
                .toList();
        if (persons.enterAll(rows, Actor.SYSTEM).isRefused()) {
            throw new IllegalStateException("people.tsv");
        }
    }

    /** Columns: kind, name, unit, head, members, address. */
    private void plantCollective(String[] row) {
        collectives.enter(new NewCollective(row[0], row[1], unit(row[2]), row[3], row[4], row[5], null), Actor.SYSTEM);
    }

    /** One for each other commune, who waits for an invitation. */
    private void plantOfficers(List<String[]> people) {
        var seeded = new SeededPeople(CampaignInFlight.SEED);
        var known = people.stream().map(row -> unit(row[3])).collect(Collectors.toSet());
        var city = unit(DemoFile.lines("units.tsv").getFirst()[1]);
        units.below(city).stream()
                .filter(unit -> unit.code() != null && !known.contains(unit.id()))
                .forEach(unit -> accounts.open(
                        new NewAccount(
                                OFFICER + unit.code(),
                                seeded.officer(unit.id(), unit.name()).name(),
                                people.getFirst()[2],
                                unit.id(),
                                Set.of(Duty.OFFICER),
                                null),
                        Actor.SYSTEM));
    }

    private void plantCampaign(List<String[]> people) {
        var named = people.stream().collect(Collectors.toMap(row -> row[0], row -> actor(row[0])));
        var actors = people.stream().map(row -> named.get(row[0])).toList();
        var plan = plans.get(FOLLOWED);
        if (plan != null) {
            var cast = new Cast(units, CampaignInFlight.SEED, actors, unit -> accounts.actor(OFFICER + unit.code()));
            inFlight.plant(launches.ofPlan(plan).orElseThrow(), cast, actor("thanhpho"), actor("quantri"));
            var players = new PlantingTasks.Players(named::get, cast);
            plantTasks(players);
            commendation.plant(players, this::campaign);
        }
    }

    private void plantTasks(PlantingTasks.Players players) {
        var plan = plans.get(CARRIED_OUT);
        if (plan != null) {
            tasks.plant(launches.ofPlan(plan).orElseThrow(), players);
        }
    }

    /** The campaign of the plan that was read from a file. */
    private Optional<CampaignId> campaign(String file) {
        return Optional.ofNullable(plans.get(file)).flatMap(launches::ofPlan);
    }

    private Actor actor(String username) {
        return accounts.actor(username).orElseThrow(() -> new NoSuchElementException(username));
    }

    /** Columns: file, user name of the officer who takes it in, whether it is confirmed as read. */
    private void plantPaper(String[] row) {
        var officer = actor(row[1]);
        try (var bytes = new ClassPathResource("demo/plans/" + row[0]).getInputStream()) {
            Path file = Files.createTempFile("thidua-demo", ".txt");
            try {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                var draft = intake.take(row[0], file, officer);
                if (Boolean.parseBoolean(row[2])) {
                    plans.put(row[0], intake.confirm(draft, officer));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnitId unit(String name) {
        return units.named(name)
                .orElseThrow(() -> new NoSuchElementException("demo unit " + name))
                .id();
    }
}
