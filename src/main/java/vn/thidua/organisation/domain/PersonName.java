package vn.thidua.organisation.domain;

import static vn.thidua.organisation.domain.PersonReason.PERSON_NAME_MISSING;
import static vn.thidua.organisation.domain.PersonReason.PERSON_NAME_UNFIT;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.shared.Refusal;

/**
 * Họ và tên: family name, middle name, given name. Lists stand in the order of the given name, as everywhere in Việt Nam.
 *
 * @param family empty for those who have one word only
 * @param middle empty or several words
 */
public record PersonName(String family, String middle, String given) implements Comparable<PersonName> {

    private static final int LONGEST = 100;
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern CALLED = Pattern.compile("\\p{L}([\\p{L}\\p{M} .'’-]*[\\p{L}\\p{M}.])?");
    private static final Comparator<PersonName> BY_GIVEN_NAME = Comparator.comparing(
                    PersonName::given, Collator.getInstance(VIETNAMESE))
            .thenComparing(PersonName::family, Collator.getInstance(VIETNAMESE))
            .thenComparing(PersonName::middle, Collator.getInstance(VIETNAMESE));

    /** Words in capitals, as decisions have them, become words with one capital. */
    public static PersonName of(String written) {
        var text = SPACES.matcher(
                        Normalizer.normalize(written, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        if (text.isEmpty()) {
            throw Refusal.because(PERSON_NAME_MISSING);
        }
        if (text.length() > LONGEST || !CALLED.matcher(text).matches()) {
            throw Refusal.because(PERSON_NAME_UNFIT);
        }
        var words = (evenCase(text) ? capitalised(text) : text).split(" ");
        var last = words.length - 1;
        return new PersonName(
                last == 0 ? "" : words[0],
                last < 2 ? "" : String.join(" ", Arrays.copyOfRange(words, 1, last)),
                words[last]);
    }

    /** Family name first, as it is written. */
    public String full() {
        return (family + " " + middle + " " + given).strip().replace("  ", " ");
    }

    /** Without marks and capitals: what two ways to write one name have in common. */
    public String folded() {
        return folded(full());
    }

    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip().toLowerCase(VIETNAMESE), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    @Override
    public int compareTo(PersonName other) {
        return BY_GIVEN_NAME.compare(this, other);
    }

    private static boolean evenCase(String text) {
        return text.equals(text.toUpperCase(VIETNAMESE)) || text.equals(text.toLowerCase(VIETNAMESE));
    }

    private static String capitalised(String text) {
        return Arrays.stream(text.toLowerCase(VIETNAMESE).split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
