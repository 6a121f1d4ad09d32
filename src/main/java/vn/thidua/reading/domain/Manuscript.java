package vn.thidua.reading.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.WrittenPlan;

/** Bản thảo: a written plan as a person corrects it, item by item. */
public record Manuscript(WrittenPlan plan) {

    /** An item put in by hand, and the manuscript that has it. */
    public record Added(Manuscript manuscript, String key) {}

    /** Every item, in the plan's own order. */
    public List<Item> items() {
        return Parts.ALL.stream().flatMap(part -> part.list(plan).stream()).toList();
    }

    public Map<String, List<Item>> itemsByPart() {
        var byPart = new LinkedHashMap<String, List<Item>>();
        Parts.ALL.forEach(part -> byPart.put(part.name(), part.list(plan)));
        return byPart;
    }

    public static boolean canAdd(String part) {
        return part(part).blank() != null;
    }

    public Optional<Item> find(String part, String key) {
        return part(part).find(plan, key);
    }

    /** The item with what a person typed; fields not named keep their value. Nothing typed means: it is right. */
    public Amendment amend(String part, String key, Map<String, String> typed) {
        return part(part).amend(plan, key, typed);
    }

    public Added add(String part) {
        var found = part(part);
        var key = found.name().equals(Parts.SINGLE)
                ? Parts.SINGLE
                : "h" + UUID.randomUUID().toString().substring(0, 8);
        return found.add(plan, key)
                .map(with -> new Added(with, key))
                .orElseThrow(() -> new NoSuchElementException(part));
    }

    public Manuscript remove(String part, String key) {
        return part(part).remove(plan, key).withoutLinksTo(key);
    }

    /** What must be there before a plan can be official: last parts of message keys, by item. */
    public Map<String, String> lacks() {
        var lacks = new LinkedHashMap<String, String>();
        need(lacks, "head-authority", plan.head().authority().isPresent());
        need(lacks, "head-date", plan.head().date().isPresent());
        need(lacks, "head-subject", plan.head().subject().isPresent());
        need(lacks, "campaign-name", plan.campaign().name().isPresent());
        for (var item : items()) {
            item.fields().stream()
                    .filter(field -> field.required() && field.text().isEmpty())
                    .findFirst()
                    .ifPresent(field -> lacks.putIfAbsent(item.anchor(), "unfinished"));
        }
        return lacks;
    }

    /** What became what on the way from this manuscript to a corrected one. */
    public List<Difference> differencesTo(Manuscript corrected) {
        var before = byAnchor();
        var after = corrected.byAnchor();
        var anchors = new LinkedHashSet<>(before.keySet());
        anchors.addAll(after.keySet());
        var differences = new ArrayList<Difference>();
        for (var anchor : anchors) {
            var was = before.get(anchor);
            var is = after.get(anchor);
            if (was == null || is == null) {
                differences.add(wholeItem(was, is));
            } else {
                differences.addAll(fields(was, is));
            }
        }
        return differences;
    }

    private static Difference wholeItem(@Nullable Item was, @Nullable Item is) {
        return was == null
                ? new Difference(Objects.requireNonNull(is), null, null, is.summary())
                : new Difference(was, null, was.summary(), null);
    }

    private static List<Difference> fields(Item was, Item is) {
        return was.fields().stream()
                .filter(field -> !field.text().equals(is.field(field.name()).text()))
                .map(field -> new Difference(
                        is, field.name(), field.text(), is.field(field.name()).text()))
                .toList();
    }

    private Map<String, Item> byAnchor() {
        return items().stream()
                .collect(Collectors.toMap(Item::anchor, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Parts of a total that is gone stand for themselves; so do tasks under a task that is gone. */
    private Manuscript withoutLinksTo(String key) {
        var targets = plan.targets().stream()
                .map(target -> key.equals(target.partOf()) ? Copies.with(target, "partOf", null) : target)
                .toList();
        var tasks = plan.tasks().stream()
                .map(task -> key.equals(task.parent()) ? Copies.with(task, "parent", null) : task)
                .toList();
        return new Manuscript(Copies.with(Copies.with(plan, "targets", targets), "tasks", tasks));
    }

    private static void need(Map<String, String> lacks, String anchor, boolean there) {
        if (!there) {
            lacks.put(anchor, "missing");
        }
    }

    private static Part<?> part(String name) {
        return Parts.ALL.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }
}
