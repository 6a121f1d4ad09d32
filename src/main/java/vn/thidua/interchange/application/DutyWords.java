package vn.thidua.interchange.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import vn.thidua.interchange.Folding;
import vn.thidua.shared.Duty;

/** Nhiệm vụ in words, apart by commas. */
final class DutyWords {

    private static final List<Duty> DUTIES = List.of(
            Duty.OFFICER,
            Duty.UNIT_HEAD,
            Duty.CHECKER,
            Duty.COUNCIL,
            Duty.CHAIR,
            Duty.CITY_OFFICER,
            Duty.AUDITOR,
            Duty.ADMINISTRATOR);

    private final MessageSource words;

    DutyWords(MessageSource words) {
        this.words = words;
    }

    String label(Duty duty) {
        return words.getMessage("identity.duty." + duty, null, duty.toString(), Sheets.VIETNAMESE);
    }

    List<String> labels() {
        return DUTIES.stream().map(this::label).toList();
    }

    /** @param unknown told of each word that names no duty */
    Set<Duty> read(String written, Consumer<String> unknown) {
        var read = new HashSet<Duty>();
        for (var word : written.split("[,;\n]")) {
            var asked = Folding.fold(word);
            var duty = DUTIES.stream()
                    .filter(one -> Folding.fold(label(one)).equals(asked))
                    .findFirst();
            duty.ifPresent(read::add);
            if (duty.isEmpty() && !asked.isEmpty()) {
                unknown.accept(word.strip());
            }
        }
        return read;
    }
}
