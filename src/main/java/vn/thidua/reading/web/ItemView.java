package vn.thidua.reading.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.domain.Field;
import vn.thidua.reading.domain.Input;
import vn.thidua.reading.domain.Item;
import vn.thidua.reading.domain.Notation;

/**
 * One item as the review page shows it, with what a person just typed where that made no sense.
 *
 * @param typed fields as typed, shown instead of the item's own while they are at fault
 * @param faults last parts of the faults' keys, by field
 * @param lack last part of the key of what it lacks before the plan can be confirmed; null when nothing
 */
public record ItemView(
        DraftId draft,
        Item item,
        boolean mayEdit,
        boolean open,
        Map<String, String> typed,
        Map<String, String> faults,
        @Nullable String lack) {

    private static final Set<String> RARE = Set.of(
            "secondary",
            "secondaryMeaning",
            "valueMax",
            "direction",
            "baseline",
            "period",
            "field",
            "units",
            "unitNote",
            "from",
            "to",
            "channel",
            "rangeStart",
            "rangeEnd",
            "recurrence",
            "issuer",
            "subject",
            "note");

    /** A field, its name on the page, the key of its label, and what is to be said about what was typed. */
    public record FieldView(
            Field field,
            String id,
            String label,
            String text,
            String columns,
            @Nullable String fault,
            boolean ambiguous) {

        public int rows() {
            return field.input() == Input.LINES
                    ? Math.clamp(text.lines().count() + 1, 2, 8)
                    : Math.clamp(text.length() / 60 + 1, 1, 6);
        }

        /** "833.509" once more as a decimal fraction, for the question whether that was meant. */
        public String withComma() {
            return text.replace('.', ',');
        }
    }

    static ItemView of(DraftId draft, Item item, boolean mayEdit) {
        return new ItemView(draft, item, mayEdit, item.isDoubtful() || isBlank(item), Map.of(), Map.of(), null);
    }

    private static boolean isBlank(Item item) {
        return item.removable() && item.heading().isEmpty();
    }

    ItemView lacking(@Nullable String what) {
        return what == null ? this : new ItemView(draft, item, mayEdit, true, typed, faults, what);
    }

    ItemView answering(Map<String, String> nowTyped, Map<String, String> nowFaults) {
        return new ItemView(draft, item, mayEdit, true, nowTyped, nowFaults, lack);
    }

    public String id() {
        return item.anchor();
    }

    public String path() {
        return "/drafts/" + draft.value() + "/" + item.part() + "/" + item.key();
    }

    /** Key of what kind of thing it is: the field itself where it is a single value. */
    public String nameKey() {
        return isSingle() ? "reading.field." + item.part() + "." + item.key() : "reading.item." + item.part();
    }

    public boolean isSingle() {
        return !item.removable();
    }

    public List<FieldView> fields() {
        return item.fields().stream().map(this::view).toList();
    }

    /** The fields in view: what an item of its kind must or usually does say, and what this one says. */
    public List<FieldView> essentials() {
        return fields().stream().filter(field -> !isDetail(field)).toList();
    }

    /** The rarer fields, while they say nothing. */
    public List<FieldView> details() {
        return fields().stream().filter(this::isDetail).toList();
    }

    private boolean isDetail(FieldView view) {
        return !isSingle()
                && view.text().isEmpty()
                && view.fault() == null
                && RARE.contains(view.field().name());
    }

    private FieldView view(Field field) {
        var now = typed.get(field.name());
        boolean faulty = faults.containsKey(field.name());
        return new FieldView(
                field,
                id() + "-" + field.name(),
                "reading.field." + item.part() + "." + field.name(),
                now != null && !faults.isEmpty() ? now : field.text(),
                columns(field),
                faulty ? faults.get(field.name()) : null,
                now != null && field.input() == Input.FIGURE && !faulty && Notation.isAmbiguous(now));
    }

    private String columns(Field field) {
        if (isSingle()) {
            return "col-12";
        }
        return switch (field.input()) {
            case PROSE, LINES -> "col-12";
            case WORDS, FIGURE, DAY, CHOICE -> "col-6 col-sm-4";
        };
    }
}
