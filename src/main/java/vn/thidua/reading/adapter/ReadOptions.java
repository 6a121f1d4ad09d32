package vn.thidua.reading.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
record ReadOptions(List<String> files, Form form, @Nullable Path out, boolean help) {

    /** How the plan is written out. */
    enum Form {
        JSON,
        TABLE,
        /** A table for a person at a terminal, JSON for a program. */
        FITTING
    }

    /** The command line cannot be understood; the details name the word at fault. */
    static final class Misuse extends Exception {
        private static final long serialVersionUID = 1;
        private final String key;

        Misuse(String key, String word) {
            super(word);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    static ReadOptions of(String... args) throws Misuse {
        var files = new ArrayList<String>();
        var form = Form.FITTING;
        Path out = null;
        boolean help = false;
        boolean onlyFiles = false;
        for (int at = 0; at < args.length; at++) {
            var arg = args[at];
            if (onlyFiles || !arg.startsWith("-") || arg.equals("-")) {
                files.add(arg);
                continue;
            }
            switch (arg) {
                case "--" -> onlyFiles = true;
                case "--json" -> form = Form.JSON;
                case "--table" -> form = Form.TABLE;
                case "--help", "-h" -> help = true;
                case "--out" -> {
                    if (++at == args.length) {
                        throw new Misuse("reading.cli.out-without-directory", arg);
                    }
                    out = Path.of(args[at]);
                }
                default -> throw new Misuse("reading.cli.unknown-option", arg);
            }
        }
        if (files.isEmpty() && !help) {
            throw new Misuse("reading.cli.no-files", "");
        }
        return new ReadOptions(List.copyOf(files), form, out, help);
    }

    boolean several() {
        return files.size() > 1;
    }
}
