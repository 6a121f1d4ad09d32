package vn.thidua.reading.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.WrittenPlan;

/**
 * Phần: one part of a written plan whose items a person corrects: where its items are, how each is shown and made.
 *
 * @param name part of message keys and addresses
 * @param blank an item of that key with nothing in it; null where none can be added
 */
record Part<T>(
        String name,
        Function<WrittenPlan, Map<String, T>> items,
        BiFunction<WrittenPlan, Map<String, T>, WrittenPlan> with,
        Function<String, Sheet<T>> sheet,
        Function<T, Trace> trace,
        Function<T, @Nullable String> label,
        @Nullable Function<String, T> blank) {

    List<Item> list(WrittenPlan plan) {
        return items.apply(plan).entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue()))
                .toList();
    }

    Optional<Item> find(WrittenPlan plan, String key) {
        return Optional.ofNullable(items.apply(plan).get(key)).map(found -> item(key, found));
    }

    Amendment amend(WrittenPlan plan, String key, Map<String, String> typed) {
        var all = new LinkedHashMap<>(items.apply(plan));
        var before = all.get(key);
        if (before == null) {
            return Amendment.gone();
        }
        var sheet = this.sheet.apply(key);
        var entered = Entered.of(sheet.lines(), before, typed);
        if (!entered.faults().isEmpty()) {
            return Amendment.faulty(entered.faults());
        }
        all.put(key, sheet.make().apply(before, entered));
        return Amendment.done(new Manuscript(with.apply(plan, all)));
    }

    Optional<Manuscript> add(WrittenPlan plan, String key) {
        if (blank == null) {
            return Optional.empty();
        }
        var all = new LinkedHashMap<>(items.apply(plan));
        all.put(key, blank.apply(key));
        return Optional.of(new Manuscript(with.apply(plan, all)));
    }

    Manuscript remove(WrittenPlan plan, String key) {
        var all = new LinkedHashMap<>(items.apply(plan));
        all.remove(key);
        return new Manuscript(with.apply(plan, all));
    }

    private Item item(String key, T value) {
        var sheet = this.sheet.apply(key);
        var trace = this.trace.apply(value);
        return new Item(
                name,
                key,
                label.apply(value),
                sheet.heading().apply(value),
                sheet.figure().apply(value),
                sheet.answer(),
                sheet.lines().stream().map(line -> line.field(value)).toList(),
                trace.passage(),
                trace.certainty(),
                trace.doubt(),
                blank != null);
    }
}
