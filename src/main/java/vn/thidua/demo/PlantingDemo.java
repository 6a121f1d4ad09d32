package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
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

    private final UnitRegister register;
    private final Units units;
    private final PersonRegister persons;
    private final CollectiveRegister collectives;
    private final Accounts accounts;
    private final PaperIntake intake;
    private final TransactionTemplate transaction;

    PlantingDemo(
            UnitRegister register,
            Units units,
            PersonRegister persons,
            CollectiveRegister collectives,
            Accounts accounts,
            PaperIntake intake,
            TransactionTemplate transaction) {
        this.register = register;
        this.units = units;
        this.persons = persons;
        this.collectives = collectives;
        this.accounts = accounts;
        this.intake = intake;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var people = lines("accounts.tsv");
        if (accounts.actor(people.getFirst()[0]).isEmpty()) {
            transaction.executeWithoutResult(started -> {
                plantUnits();
                people.forEach(this::plantAccount);
                plantPeople();
                lines("collectives.tsv").forEach(this::plantCollective);
                lines("papers.tsv").forEach(this::plantPaper);
            });
        }
    }

    /** Columns: superior (empty for the first), name, short name, kind. The communes come with the first unit. */
    private void plantUnits() {
        var rows = lines("units.tsv");
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
        var rows = lines("people.tsv").stream()
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

    /** Columns: file, user name of the officer who takes it in, whether it is confirmed as read. */
    private void plantPaper(String[] row) {
        var officer = accounts.actor(row[1]).orElseThrow(() -> new NoSuchElementException(row[1]));
        try (var bytes = new ClassPathResource("demo/plans/" + row[0]).getInputStream()) {
            Path file = Files.createTempFile("thidua-demo", ".txt");
            try {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                var draft = intake.take(row[0], file, officer);
                if (Boolean.parseBoolean(row[2])) {
                    intake.confirm(draft, officer);
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

    private static List<String[]> lines(String file) {
        try {
            return new ClassPathResource("demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
