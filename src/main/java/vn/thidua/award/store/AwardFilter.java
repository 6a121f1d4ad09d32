package vn.thidua.award.store;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Subject;

/**
 * Which awards are looked up.
 *
 * @param words in the name or the number of the decision, diacritics ignored
 * @param award code; null: all
 * @param year null: all
 * @param subject null: all
 */
public record AwardFilter(
        String words,
        @Nullable String award,
        @Nullable Integer year,
        @Nullable Subject subject) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 200;

    public AwardFilter {
        words = words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
    }

    public static final AwardFilter NONE = new AwardFilter("", null, null, null);

    public boolean asks() {
        return !equals(NONE);
    }

    /** What each word asked for looks like to the database; signs of its own patterns stand for themselves. */
    List<String> patterns() {
        return Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }
}
