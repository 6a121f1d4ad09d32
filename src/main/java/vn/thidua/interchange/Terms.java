package vn.thidua.interchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Từ dùng trong một cột: the few things a column may name, each by its label and whatever else people write for it. */
public final class Terms<T> {

    private final Map<T, String> labels = new LinkedHashMap<>();
    private final Map<String, T> meant = new HashMap<>();

    /** What is written for two things names neither. */
    public Terms<T> with(T term, String label, Collection<String> also) {
        labels.put(term, label);
        mean(label, term);
        also.forEach(word -> mean(word, term));
        return this;
    }

    private void mean(String word, T term) {
        var folded = Folding.fold(word);
        var other = meant.putIfAbsent(folded, term);
        if (other != null && !other.equals(term)) {
            meant.remove(folded);
        }
    }

    public String label(T term) {
        return labels.getOrDefault(term, "");
    }

    /** Diacritics, capitals and signs ignored. */
    public Optional<T> find(String written) {
        return Optional.ofNullable(meant.get(Folding.fold(written)));
    }

    /** The label most like what was written, if it is like one at all. */
    public Optional<String> closest(String written) {
        return Folding.closest(written, labels.values());
    }
}
