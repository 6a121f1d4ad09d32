package vn.thidua.reading.domain;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.WrittenPlan;

/**
 * What lists show of a document's content.
 *
 * @param symbol number and symbol, "54/KH-UBND"
 * @param items how many things were read
 * @param doubts how many of them a person must still look at
 */
public record Gist(
        @Nullable String symbol,
        @Nullable String subject,
        @Nullable String issuer,
        int items,
        int doubts) {

    static final Gist NONE = new Gist(null, null, null, 0, 0);

    static Gist of(WrittenPlan plan) {
        var items = new Manuscript(plan).items();
        return new Gist(
                symbol(plan.head().number().value(), plan.head().symbol().value()),
                plan.head().subject().value(),
                plan.head().authority().value(),
                items.size(),
                (int) items.stream().filter(Item::isDoubtful).count());
    }

    /** The number goes before the symbol unless the symbol carries it already. */
    static @Nullable String symbol(@Nullable String number, @Nullable String symbol) {
        if (number == null || symbol == null) {
            return number == null ? symbol : number;
        }
        return symbol.startsWith(number + "/") ? symbol : number + "/" + symbol;
    }
}
