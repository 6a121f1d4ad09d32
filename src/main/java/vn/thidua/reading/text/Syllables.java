package vn.thidua.reading.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Âm tiết: whether written words can be Vietnamese at all: onset, vowels, at most one tone, ending. */
final class Syllables {

    private static final String VOWELS =
            "uyê[unt]?|uyu|uya|uâ|uây|uê|uêu|uy|uơ|uô|uôi|ươ|ươi|ươu|ưa|ưi|ưu|ư|ua|ui|uă|u|"
                    + "iêu|iê|ia|iu|i|yêu|yê|y|oai|oay|oao|oeo|oă|oa|oe|oi|oo|o|ôi|ô|ơi|ơ|ai|ao|au|ay|a|âu|ây|â|ă|eo|e|êu|ê";
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:ngh|ng|nh|n|gh|gi|g|kh|k|ch|c|ph|p|th|tr|t|qu|b|d|đ|h|l|m|r|s|v|x)?(?:" + VOWELS
                    + ")(?:ch|c|ng|nh|n|m|p|t)?");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern WORD = Pattern.compile("[A-Za-z\u0080-\uffff&&[^\u00a0“”‘’–—…•\u2000-\u200f]]+");

    private Syllables() {}

    /** How many of a text's words with marks are true syllables, from 0 to 1; 0.5 where there are too few to tell. */
    static double soundness(String text) {
        var words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        int marked = 0;
        int sound = 0;
        while (words.find()) {
            var word = words.group();
            if (word.chars().anyMatch(c -> c >= 0x80)) {
                marked++;
                sound += isSyllable(word) ? 1 : 0;
            }
        }
        return marked < 3 ? 0.5 : (double) sound / marked;
    }

    /** Share of a text's letters that only Vietnamese has; about a quarter in a sound text, next to none in a bad one. */
    static double vietnameseShare(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        long letters = composed.chars().filter(Character::isLetter).count();
        long own = composed.chars()
                .filter(c -> c >= 0x1EA0 && c <= 0x1EF9 || "ăđơưĂĐƠƯ".indexOf(c) >= 0)
                .count();
        return letters == 0 ? 0 : (double) own / letters;
    }

    private static boolean isSyllable(String word) {
        var small = word.toLowerCase(java.util.Locale.ROOT);
        var apart = Normalizer.normalize(small, Normalizer.Form.NFD);
        if (TONE.matcher(apart).results().count() > 1) {
            return false;
        }
        var bare = Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        return SYLLABLE.matcher(bare).matches();
    }
}
