package vn.thidua.reading.text;

import static vn.thidua.reading.text.ComparingWords.AVERAGE;
import static vn.thidua.reading.text.ComparingWords.COLON;
import static vn.thidua.reading.text.ComparingWords.DOWNWARD;
import static vn.thidua.reading.text.ComparingWords.FELL;
import static vn.thidua.reading.text.ComparingWords.FILLER;
import static vn.thidua.reading.text.ComparingWords.FROM_FIGURE;
import static vn.thidua.reading.text.ComparingWords.KEPT;
import static vn.thidua.reading.text.ComparingWords.LEAST;
import static vn.thidua.reading.text.ComparingWords.LESS;
import static vn.thidua.reading.text.ComparingWords.LEVEL;
import static vn.thidua.reading.text.ComparingWords.LONE_MORE;
import static vn.thidua.reading.text.ComparingWords.MORE;
import static vn.thidua.reading.text.ComparingWords.MOST;
import static vn.thidua.reading.text.ComparingWords.OTHER_MARKS;
import static vn.thidua.reading.text.ComparingWords.ROSE;
import static vn.thidua.reading.text.ComparingWords.SIGN;
import static vn.thidua.reading.text.ComparingWords.UP;
import static vn.thidua.reading.text.ComparingWords.UPWARD;
import static vn.thidua.reading.text.ComparingWords.UPWARD_LATER;
import static vn.thidua.reading.text.ComparingWords.YEAR;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Span;

/**
 * Cách so sánh: what the words around a figure say of it.
 *
 * @param nameEnd where the words before these begin, in the folded text
 * @param end where the comparing words after the figure end
 * @param stated whether anything ties the name to the figure
 * @param verbal whether a verb does ("đạt", "là", "tăng")
 * @param former words of the level a change starts from: "từ 5,1%"
 * @param parted whether a verb or a colon parts them; a mere "ít nhất" may stand inside the name
 */
record Comparison(
        int nameEnd,
        int end,
        @Nullable Comparator comparator,
        @Nullable Direction direction,
        boolean stated,
        boolean verbal,
        boolean parted,
        @Nullable Span former) {

    /** "trở lên" that comes after the counted words, as in "15 đảng viên mới trở lên"; null where it does not. */
    static @Nullable Matcher upwardIn(String folded) {
        var found = UPWARD_LATER.matcher(folded);
        return found.find() ? found : null;
    }

    /** Reads the comparing words before and after a figure, going back no further than the place given. */
    static Comparison around(PlanText text, int from, Figure figure, int limit) {
        return new Reading(text, from, figure, limit).comparison();
    }

    private static final class Reading {

        private static final int REACH = 48;

        private final PlanText text;
        private final Folded folded;
        private final int from;
        private final Figure figure;
        private final int limit;
        private int at;
        private @Nullable Comparator comparator;
        private @Nullable Direction direction;
        private boolean stated;
        private boolean verbal;
        private boolean colon;
        private @Nullable Span former;

        Reading(PlanText text, int from, Figure figure, int limit) {
            this.text = text;
            this.folded = text.folded();
            this.from = from;
            this.figure = figure;
            this.limit = limit;
            this.at = figure.start();
        }

        Comparison comparison() {
            while (step() || changedFrom()) {
                continue;
            }
            int end = figure.end();
            var up = folded.at(UPWARD, end, limit);
            var down = folded.at(DOWNWARD, end, limit);
            if (up != null) {
                comparator = Comparator.AT_LEAST;
                end = up.end();
            } else if (down != null) {
                comparator = Comparator.AT_MOST;
                end = down.end();
            }
            return new Comparison(at, end, comparator, direction, stated, verbal, verbal || colon, former);
        }

        /** Takes one comparing word off the end of the words before the figure. */
        private boolean step() {
            return sign()
                    || compares(LEAST, Comparator.AT_LEAST)
                    || compares(MOST, Comparator.AT_MOST)
                    || compares(LESS, Comparator.LESS_THAN)
                    || more()
                    || changes(ROSE, Direction.INCREASE)
                    || kept()
                    || levels()
                    || changes(FELL, Direction.DECREASE)
                    || changes(AVERAGE, Direction.INCREASE)
                    || takes(FILLER)
                    || takes(YEAR)
                    || colon();
        }

        private boolean sign() {
            var found = last(SIGN);
            if (found == null) {
                return false;
            }
            comparator = switch (found.group("sign")) {
                case ">=", "=>", "≥" -> Comparator.AT_LEAST;
                case "<=", "=<", "≤" -> Comparator.AT_MOST;
                case ">" -> Comparator.MORE_THAN;
                case "<" -> Comparator.LESS_THAN;
                default -> comparator;
            };
            stated = true;
            return cut(found);
        }

        private boolean compares(Pattern words, Comparator meaning) {
            var found = last(words);
            if (found == null) {
                return false;
            }
            comparator = comparator == null ? meaning : comparator;
            stated = true;
            return cut(found);
        }

        /** "hơn" stands right before its figure; "tảo hôn giảm 2%" and "mầm non 76%" only fold to the like. */
        private boolean more() {
            var found = last(MORE);
            if (found == null) {
                return false;
            }
            var words = folded.text().substring(found.start(), found.end());
            boolean alone = LONE_MORE.matcher(words).matches();
            var printed = text.source().slice(folded.span(found)).strip();
            boolean exceeds = figure.upper() != null && Folded.fold(printed).startsWith("v");
            if (exceeds) {
                stated = true;
                verbal = true;
                return cut(found);
            }
            boolean other = alone && (stated || OTHER_MARKS.matcher(printed).matches());
            return !other && compares(MORE, Comparator.MORE_THAN);
        }

        /** "từ 2,8% xuống còn 1,5%": what is left is meant, and the way it goes. */
        private boolean changedFrom() {
            var found = at < figure.start() ? last(FROM_FIGURE) : null;
            if (found == null) {
                return false;
            }
            var between = folded.text().substring(at, figure.start());
            former = folded.span(found);
            if (direction == null) {
                direction = UP.matcher(between).find() ? Direction.INCREASE : Direction.DECREASE;
            }
            return cut(found);
        }

        private boolean changes(Pattern words, Direction meaning) {
            var found = last(words);
            if (found == null) {
                return false;
            }
            direction = meaning;
            stated = true;
            verbal = true;
            return cut(found);
        }

        private boolean kept() {
            var found = last(KEPT);
            if (found == null) {
                return false;
            }
            comparator = Comparator.MAINTAIN;
            stated = true;
            verbal = true;
            return cut(found);
        }

        private boolean levels() {
            var found = last(LEVEL);
            if (found == null || isLand(found)) {
                return false;
            }
            stated = true;
            verbal = true;
            return cut(found);
        }

        /** "đất" folds to the same letters as "đạt"; where the marks are kept they tell. */
        private boolean isLand(Matcher found) {
            return text.source().slice(folded.span(found)).strip().matches("(?iu)(?:đất|đặt)[:,]?");
        }

        private boolean takes(Pattern words) {
            var found = last(words);
            return found != null && cut(found);
        }

        private boolean colon() {
            var found = last(COLON);
            if (found == null) {
                return false;
            }
            stated = true;
            colon = true;
            return cut(found);
        }

        private @Nullable Matcher last(Pattern words) {
            int start = Math.max(from, at - REACH);
            var found = words.matcher(folded.text())
                    .region(start, at)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(true);
            return found.find() ? found : null;
        }

        private boolean cut(Matcher found) {
            boolean moved = found.start() < at;
            at = found.start();
            return moved;
        }
    }
}
