package vn.thidua.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.ActHolders;
import vn.thidua.identity.store.HolderQueries;
import vn.thidua.identity.store.HolderQueries.Row;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** Finds who is charged with what: the rows tell the duties, the duty book the acts they carry. */
@Component
class FindingHolders implements ActHolders {

    private final HolderQueries queries;
    private final KnownActs acts;
    private final DutyBook duties;
    private final Clock clock;

    FindingHolders(HolderQueries queries, KnownActs acts, DutyBook duties, Clock clock) {
        this.queries = queries;
        this.acts = acts;
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public List<Holder> at(Collection<UnitId> units) {
        return holders(queries.at(units, LocalDate.now(clock)));
    }

    @Override
    public List<Holder> of(AccountId account) {
        return holders(queries.of(account, LocalDate.now(clock)));
    }

    @Override
    public Set<String> acts(Actor person) {
        var carried = new HashSet<>(carriedBy(null));
        person.duties().forEach(duty -> carried.addAll(carriedBy(duty)));
        return carried;
    }

    private List<Holder> holders(List<Row> rows) {
        var known = new HashMap<Duty, Set<String>>();
        var everyones = carriedBy(null);
        Map<Place, Set<String>> found = new LinkedHashMap<>();
        for (var row : rows) {
            var carried = found.computeIfAbsent(new Place(row.account(), row.unit()), one -> new HashSet<>(everyones));
            if (row.duty() != null) {
                carried.addAll(known.computeIfAbsent(row.duty(), this::carriedBy));
            }
        }
        return found.entrySet().stream()
                .map(one -> new Holder(one.getKey().account(), one.getKey().unit(), one.getValue()))
                .toList();
    }

    /** Without a duty: what everyone may. */
    private Set<String> carriedBy(@Nullable Duty duty) {
        return acts.all().stream()
                .filter(act -> duties.grants(act).stream()
                        .anyMatch(grant -> duty == null ? grant.duty() == null : duty.equals(grant.duty())))
                .map(Act::code)
                .collect(Collectors.toSet());
    }

    private record Place(AccountId account, UnitId unit) {}
}
