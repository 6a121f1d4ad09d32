package vn.thidua.operation.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was typed after `backup` or `restore`: one place, the home directory, whether the key goes along. */
record CommandOptions(Path place, Path home, boolean withKey) {

    /** Something was typed that the command does not know. */
    static final class Misuse extends Exception {
        Misuse(String word) {
            super(word, null, false, false);
        }
    }

    static CommandOptions of(String... words) throws Misuse {
        var places = new ArrayList<Path>();
        var home = Path.of(System.getProperty("user.home"), ".thidua", "serve");
        boolean withKey = false;
        var left = new ArrayList<>(List.of(words));
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            switch (word) {
                case "--with-key" -> withKey = true;
                case "--home" -> home = Path.of(next(left, word));
                default -> places.add(place(word));
            }
        }
        if (places.size() != 1) {
            throw new Misuse(places.isEmpty() ? "" : places.get(1).toString());
        }
        return new CommandOptions(places.getFirst(), home, withKey);
    }

    private static String next(List<String> left, String option) throws Misuse {
        if (left.isEmpty()) {
            throw new Misuse(option);
        }
        return left.removeFirst();
    }

    private static Path place(String word) throws Misuse {
        if (word.isBlank() || word.startsWith("--")) {
            throw new Misuse(word);
        }
        return Path.of(word);
    }
}
