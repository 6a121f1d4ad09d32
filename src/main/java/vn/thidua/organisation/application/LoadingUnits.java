package vn.thidua.organisation.application;

import static vn.thidua.organisation.application.HaiPhong.REORGANISED;
import static vn.thidua.organisation.domain.StepKind.DISSOLVE;
import static vn.thidua.organisation.domain.StepKind.MERGE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.organisation.UnitsLoaded;
import vn.thidua.organisation.domain.Decision;
import vn.thidua.organisation.domain.EnteredUnit;
import vn.thidua.organisation.domain.EnteredUnits;
import vn.thidua.organisation.domain.Reorganisation;
import vn.thidua.organisation.domain.ReorganisationId;
import vn.thidua.organisation.domain.Reorganisations;
import vn.thidua.organisation.domain.Step;
import vn.thidua.shared.Actor;

/** Nạp danh sách đơn vị: the communes of Hải Phòng since 01/07/2025, and all that was before them and went into them. */
@Service
@Transactional
public class LoadingUnits {

    private final EnteredUnits register;
    private final Reorganisations reorganisations;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoadingUnits(
            EnteredUnits register,
            Reorganisations reorganisations,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.reorganisations = reorganisations;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** What is already below the city is left as it is; the reorganisation is recorded once. */
    int haiPhong(UnitId city, Actor by) {
        var here = units.get(city);
        var communes = new HashMap<String, UnitId>();
        int fresh = loadCommunes(here, communes);
        var decisions = HaiPhong.decisions();
        if (!reorganisations.existsByUnitAndDecisionBasis(
                city, decisions.getLast().basis())) {
            fresh += loadPast(here, communes, decisions, by);
        }
        events.publishEvent(new UnitsLoaded(city, here.name(), fresh, by, clock.instant()));
        return fresh;
    }

    private int loadCommunes(Unit city, Map<String, UnitId> byCode) {
        var known = units.below(city.id()).stream().collect(Collectors.toMap(Unit::name, Unit::id));
        var fresh = new ArrayList<EnteredUnit>();
        for (var commune : HaiPhong.communes()) {
            var id = known.get(commune.unit().name());
            if (id == null) {
                var entered = EnteredUnit.of(commune.unit(), city.id()).at(commune.latitude(), commune.longitude());
                fresh.add(entered);
                id = entered.id();
            }
            byCode.put(String.valueOf(commune.unit().code()), id);
        }
        register.saveAll(fresh);
        return fresh.size();
    }

    private int loadPast(Unit city, Map<String, UnitId> communes, List<Decision> decisions, Actor by) {
        var joining = ReorganisationId.fresh();
        var rearranging = ReorganisationId.fresh();
        var former = new HashMap<>(Map.of(HaiPhong.CITY, city.id()));
        var province = new ArrayList<Step>();
        var steps = new ArrayList<Step>();
        int fresh = 0;
        for (var district : HaiPhong.districts()) {
            var parent = former.get(district.superior());
            var act = parent == null ? joining : rearranging;
            var entered = register.save(past(district.unit(), parent, act));
            former.put(district.unit().shortName(), entered.id());
            if (parent == null) {
                province.add(new Step(MERGE, entered.id(), city.id(), Share.WHOLE));
            } else {
                steps.add(new Step(DISSOLVE, entered.id(), null, null));
            }
            fresh++;
        }
        var entered = new LinkedHashMap<String, EnteredUnit>();
        for (var line : HaiPhong.predecessors()) {
            var parent = former.getOrDefault(line.superior(), city.id());
            var unit = entered.computeIfAbsent(
                    line.superior() + "/" + line.unit().name(), key -> past(line.unit(), parent, rearranging));
            steps.add(new Step(MERGE, unit.id(), communes.get(line.successor()), line.share()));
        }
        register.saveAll(entered.values());
        record(joining, city.id(), decisions.getFirst(), province, by);
        record(rearranging, city.id(), decisions.getLast(), steps, by);
        return fresh + entered.size();
    }

    private static EnteredUnit past(NewUnit unit, @Nullable UnitId parent, ReorganisationId act) {
        return EnteredUnit.of(unit, parent).ended(REORGANISED, act);
    }

    private void record(ReorganisationId id, UnitId city, Decision decision, List<Step> steps, Actor by) {
        reorganisations.save(Reorganisation.recorded(id, city, decision, steps, by, clock.instant()));
    }
}
