package vn.thidua.identity.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.identity.domain.CarriedAct;
import vn.thidua.identity.domain.NamedDuty;
import vn.thidua.shared.Act;
import vn.thidua.shared.Change;
import vn.thidua.shared.Reach;

/** Tells for the trace what became of a duty: its name, and which act it carries how far. */
@Component
class DutyChangesInWords {

    private static final Locale TRACE = Locale.of("vi");

    private final MessageSource words;
    private final KnownActs acts;

    DutyChangesInWords(MessageSource words, KnownActs acts) {
        this.words = words;
        this.acts = acts;
    }

    List<Change> of(NamedDuty before, NamedDuty after) {
        var changes = new ArrayList<Change>();
        if (!before.name().equals(after.name())) {
            changes.add(new Change(words.getMessage("identity.duty-name", null, TRACE), before.name(), after.name()));
        }
        var old = reaches(before);
        var now = reaches(after);
        var codes = new TreeSet<>(old.keySet());
        codes.addAll(now.keySet());
        codes.stream()
                .filter(code -> old.get(code) != now.get(code))
                .forEach(code -> changes.add(new Change(act(code), reach(old.get(code)), reach(now.get(code)))));
        return changes;
    }

    private String act(String code) {
        var key = acts.of(code).map(Act::key).orElse(code);
        return words.getMessage(key, null, code, TRACE);
    }

    private @Nullable String reach(@Nullable Reach reach) {
        return reach == null ? null : words.getMessage("identity.reach." + reach, null, TRACE);
    }

    private static Map<String, Reach> reaches(NamedDuty duty) {
        return duty.acts().stream().collect(Collectors.toMap(CarriedAct::act, CarriedAct::reach));
    }
}
