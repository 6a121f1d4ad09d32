package vn.thidua.identity.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.identity.DutyAdded;
import vn.thidua.identity.DutyName;
import vn.thidua.identity.DutyRetired;
import vn.thidua.identity.DutyRewritten;
import vn.thidua.identity.domain.NamedDuties;
import vn.thidua.identity.domain.NamedDuty;
import vn.thidua.shared.Act;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Grant;

/** The duties there are, kept at hand because every page asks for them, and read anew when one of them changes. */
@Component
public class DutyBook {

    private final NamedDuties duties;
    private volatile @Nullable Known known;

    /** @param own by the code of an act: those of the authority's own duties that carry it */
    private record Known(List<NamedDuty> duties, Map<String, List<Grant>> own) {}

    DutyBook(NamedDuties duties) {
        this.duties = duties;
    }

    /** Those that can be given, in the order of lists. */
    public List<DutyName> inUse() {
        return all().stream()
                .filter(duty -> !duty.isRetired())
                .map(NamedDuty::named)
                .toList();
    }

    public List<NamedDuty> all() {
        return known().duties();
    }

    /** The name of a duty, retired ones too. */
    public DutyName named(Duty duty) {
        return find(duty).map(NamedDuty::named).orElseGet(() -> new DutyName(duty, duty.code()));
    }

    public boolean isInUse(Duty duty) {
        return find(duty).filter(found -> !found.isRetired()).isPresent();
    }

    /** Who carries an act: by the code, and by what the authority gave its own duties. */
    public List<Grant> grants(Act act) {
        var own = known().own().get(act.code());
        return own == null
                ? act.grants()
                : Stream.concat(act.grants().stream(), own.stream()).toList();
    }

    @EventListener({DutyAdded.class, DutyRewritten.class, DutyRetired.class})
    void forget() {
        known = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known = null;
                }
            });
        }
    }

    private Optional<NamedDuty> find(Duty duty) {
        return all().stream().filter(found -> found.duty().equals(duty)).findFirst();
    }

    private Known known() {
        var read = known;
        if (read == null) {
            var all = duties.findAllByOrderByPositionAscNameAsc();
            read = new Known(all, own(all));
            known = read;
        }
        return read;
    }

    private static Map<String, List<Grant>> own(List<NamedDuty> all) {
        return all.stream()
                .filter(duty -> !duty.isRetired())
                .flatMap(duty -> duty.acts().stream()
                        .map(carried -> Map.entry(carried.act(), new Grant(duty.duty(), carried.reach()))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
