package vn.thidua.nomination.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.interchange.Folding;

/**
 * Cách gọi danh hiệu, hình thức: finds awards in what people write, in full ("Chiến sĩ thi đua cơ sở"), in initials ("CSTĐCS") or in
 * both ("CSTĐ cơ sở").
 */
public final class AwardWordings {

    /** Words people put between those of a name. */
    private static final Set<String> BETWEEN = Set.of("cap", "cua", "hang", "danh", "hieu");

    private final List<Wording> wordings = new ArrayList<>();

    /** One way to call one award. */
    private record Wording(String code, List<String> words) {}

    /**
     * Awards found in a text.
     *
     * @param awards one entry for each mention: the codes it may mean
     * @param rest the other words, folded
     */
    public record Named(List<Set<String>> awards, List<String> rest) {}

    /** @param called every wording of each code */
    public AwardWordings(Map<String, List<String>> called) {
        called.forEach((code, all) -> {
            wordings.add(new Wording(code, words(code)));
            all.forEach(one -> wordings.add(new Wording(code, words(one))));
        });
    }

    static List<String> words(String text) {
        var folded = Folding.fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** At each place the longest name counts; what two awards are called alike is left open. */
    public Named in(String text) {
        var written = words(text);
        var awards = new LinkedHashSet<Set<String>>();
        var rest = new ArrayList<String>();
        int at = 0;
        while (at < written.size()) {
            int end = at;
            var meant = new LinkedHashSet<String>();
            for (var wording : wordings) {
                int reached = reach(written, at, wording.words, 0);
                if (reached > end) {
                    meant.clear();
                    end = reached;
                }
                if (reached == end && reached > at) {
                    meant.add(wording.code);
                }
            }
            if (meant.isEmpty()) {
                rest.add(written.get(at++));
            } else {
                awards.add(meant);
                at = end;
            }
        }
        return new Named(List.copyOf(awards), rest);
    }

    /** How far a name reaches that begins here; -1 when it does not stand here. */
    private static int reach(List<String> written, int at, List<String> name, int from) {
        if (from == name.size()) {
            return at;
        }
        if (at == written.size()) {
            return -1;
        }
        var word = written.get(at);
        int reached = word.equals(name.get(from)) ? reach(written, at + 1, name, from + 1) : -1;
        if (reached < 0 && isInitials(word, name, from)) {
            reached = reach(written, at + 1, name, from + word.length());
        }
        if (reached < 0 && from > 0 && BETWEEN.contains(word)) {
            reached = reach(written, at + 1, name, from);
        }
        if (reached < 0 && from > 0 && BETWEEN.contains(name.get(from))) {
            reached = reach(written, at, name, from + 1);
        }
        return reached;
    }

    private static boolean isInitials(String word, List<String> name, int from) {
        if (word.length() < 2 || from + word.length() > name.size()) {
            return false;
        }
        for (int letter = 0; letter < word.length(); letter++) {
            if (word.charAt(letter) != name.get(from + letter).charAt(0)) {
                return false;
            }
        }
        return true;
    }
}
