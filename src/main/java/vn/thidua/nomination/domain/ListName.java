package vn.thidua.nomination.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.eligibility.Subject;
import vn.thidua.interchange.Folding;

/**
 * Tên trong danh sách: a name as it is written, and how whoever is meant may stand in the register.
 *
 * @param written without the number before it
 * @param called ways to look for it, the likeliest first
 * @param subject what the words before the name say it is; null: nothing
 * @param birth year written behind the name; empty when there is none
 * @param rest what stands behind the name in the same cell
 */
record ListName(
        String written, List<String> called, @Nullable Subject subject, String birth, String rest) {

    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,3}\\s*[.)/]\\s*|[-+*\u2013\u2022]\\s*)+");
    /** "Ông (bà)": whichever. */
    private static final Pattern EITHER =
            Pattern.compile("(?iu)^(?:\u00f4ng|b\u00e0)\\s*[(/,-]\\s*(?:\u00f4ng|b\u00e0)\\s*\\)?[:\\s]*");

    private static final Pattern TAIL = Pattern.compile("\\s*(?:[,;:(\\n]|\\s[-\u2013\u2014]\\s).*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    /** With their marks, since "Chi hội" is nobody's sister. */
    private static final Set<String> PERSON = Set.of(
            "\u00f4ng",
            "b\u00e0",
            "anh",
            "ch\u1ecb",
            "em",
            "ch\u00e1u",
            "th\u1ea7y",
            "c\u00f4",
            "b\u00e1c",
            "\u0111c",
            "bs",
            "ths",
            "ts");
    /** Where a list has no marks at all. */
    private static final Set<String> PERSON_UNMARKED = Set.of("ong", "ba", "anh", "chau", "thay");

    private static final Set<String> PERSON_OF_TWO = Set.of(
            "dong chi",
            "d c",
            "co giao",
            "thay giao",
            "bac si",
            "thac si",
            "tien si",
            "ong ba",
            "ky su",
            "dai uy",
            "thuong uy",
            "trung uy",
            "thieu uy",
            "dai ta",
            "thuong ta",
            "trung ta",
            "thieu ta",
            "hoc sinh",
            "em hoc",
            "nha giao");
    private static final Pattern HOUSE =
            Pattern.compile("(?:cac )?(?:ho gia dinh|gia dinh|ho)(?: (?:ong ba|ong|ba|anh|chi))? ");
    /** "Tập thể", "Cán bộ và nhân dân", "Đảng bộ, chính quyền và nhân dân": who, before the name of where. */
    private static final Set<String> FOLK = Set.of(
            "tap", "the", "can", "bo", "nhan", "dan", "cong", "chuc", "vien", "giao", "hoc", "sinh", "nguoi", "lao",
            "dong", "va", "quan", "chinh", "quyen", "dang", "toan");

    static ListName of(String text, @Nullable Subject hint) {
        var said = NUMBERED.matcher(text.replaceAll("[ \\t\\u00a0]+", " ").strip())
                .replaceFirst("")
                .strip();
        var written = EITHER.matcher(said).replaceFirst("").strip();
        var folded = Folding.fold(written) + " ";
        var house = HOUSE.matcher(folded);
        boolean isHouse = house.lookingAt() && house.end() < folded.length();
        int folk = isHouse ? 0 : folk(written);
        int titles = isHouse || folk > 0 ? 0 : titles(written);
        var core = behind(written, isHouse ? words(house.group()) : Math.max(titles, folk));
        var head = head(core);
        var rest = core.substring(Math.min(head.length(), core.length())).replaceFirst("^[\\s,;:(\u2013\u2014-]+", "");
        var called = new LinkedHashSet<String>();
        called.add(oneLine(written));
        called.add(head(written));
        called.add(oneLine(core));
        called.add(head);
        if (isHouse || hint == Subject.HOUSEHOLD) {
            households(head, called);
        }
        called.removeIf(String::isBlank);
        var subject = isHouse
                ? Subject.HOUSEHOLD
                : titles > 0 || !written.equals(said) ? Subject.INDIVIDUAL : folk > 0 ? Subject.COLLECTIVE : null;
        var year = YEAR.matcher(rest);
        return new ListName(oneLine(said), List.copyOf(called), subject, year.find() ? year.group(1) : "", tail(rest));
    }

    /** A household is known by its head, with "ông" or "bà" before the name or without; marks are not compared. */
    private static void households(String head, Set<String> called) {
        for (var before : List.of("ho", "ho gia dinh", "gia dinh")) {
            for (var whom : List.of("", " ong", " ba", " ong ba")) {
                called.add(before + whom + " " + head);
            }
        }
    }

    private static int titles(String name) {
        int taken = 0;
        var tokens = name.split(" ");
        while (taken + 1 < tokens.length) {
            var one = Folding.fold(tokens[taken]);
            var two = one + " " + Folding.fold(tokens[taken + 1]);
            if (taken + 2 < tokens.length && PERSON_OF_TWO.contains(two)) {
                taken += 2;
            } else if (taken + 2 < tokens.length && isTitle(tokens[taken], name)) {
                taken++;
            } else {
                break;
            }
        }
        return taken;
    }

    private static boolean isTitle(String word, String name) {
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("[./:]", "");
        boolean unmarked = name.chars().allMatch(letter -> letter < 128);
        return PERSON.contains(plain)
                || PERSON_OF_TWO.contains(Folding.fold(word))
                || unmarked && PERSON_UNMARKED.contains(plain);
    }

    private static int folk(String name) {
        int taken = 0;
        var tokens = name.split(" ");
        while (taken + 1 < tokens.length
                && FOLK.containsAll(List.of(Folding.fold(tokens[taken]).split(" ")))) {
            taken++;
        }
        return taken >= 2 ? taken : 0;
    }

    private static int words(String folded) {
        return folded.strip().split(" ").length;
    }

    private static String behind(String name, int words) {
        var tokens = name.split(" ");
        return String.join(" ", List.of(tokens).subList(Math.min(words, tokens.length), tokens.length));
    }

    private static String head(String name) {
        return TAIL.matcher(name).replaceFirst("").strip();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String tail(String rest) {
        return oneLine(rest).replaceAll("[)\\s]+$", "").strip();
    }
}
