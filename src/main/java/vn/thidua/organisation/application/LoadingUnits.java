package vn.thidua.organisation.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.UnitsLoaded;
import vn.thidua.organisation.domain.EnteredUnit;
import vn.thidua.organisation.domain.EnteredUnits;
import vn.thidua.organisation.domain.Predecessor;
import vn.thidua.shared.Actor;

/** Nạp danh sách đơn vị: the communes of Hải Phòng as they stand since 01/07/2025, from the list that comes along. */
@Service
@Transactional
public class LoadingUnits {

    private static final String HAI_PHONG = "demo/haiphong-units.tsv";
    private static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    private final EnteredUnits register;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoadingUnits(EnteredUnits register, Units units, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Those already below the city are left as they are. */
    int haiPhong(UnitId city, Actor by) {
        var superior = register.get(city);
        var known = units.below(city).stream().map(Unit::name).collect(Collectors.toSet());
        var fresh = lines().stream()
                .map(line -> unit(line.split("\t", -1), superior))
                .filter(unit -> !known.contains(unit.name()))
                .toList();
        fresh.forEach(register::save);
        events.publishEvent(new UnitsLoaded(city, superior.name(), fresh.size(), by, clock.instant()));
        return fresh.size();
    }

    private static EnteredUnit unit(String[] cells, EnteredUnit superior) {
        var unit = new NewUnit(cells[1], cells[2], cells[0], cells[3], REORGANISED);
        var predecessors = Arrays.stream(cells[4].split("; "))
                .filter(old -> !old.isBlank())
                .map(Predecessor::new)
                .toList();
        return EnteredUnit.of(unit, superior).reorganised(figure(cells[5]), figure(cells[6]), predecessors);
    }

    private static @Nullable BigDecimal figure(String cell) {
        return cell.isBlank() ? null : new BigDecimal(cell.strip());
    }

    private static List<String> lines() {
        try (var in = new ClassPathResource(HAI_PHONG).getInputStream();
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
