package vn.thidua.reading.adapter;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.thidua.reading.ReadingReason;
import vn.thidua.reading.application.PageProgress;
import vn.thidua.reading.application.ReadPaper;
import vn.thidua.reading.text.PlanJson;
import vn.thidua.shared.Refusal;

/** {@code ./thidua read}: papers in, plan structure out, without a server. */
public final class ReadCommand {

    static final int DONE = 0;
    static final int SOME_NOT_READ = 1;
    static final int MISUSED = 2;
    /** What a program ended by a broken pipe leaves behind: 128 and the signal's number. */
    static final int PIPE_BROKEN = 141;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream errors;
    private final MessageFiles messages = new MessageFiles();
    private final Set<String> written = new HashSet<>();

    ReadCommand(InputStream in, OutputStream out, PrintStream errors) {
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] args) {
        silenceLibraries();
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new ReadCommand(System.in, out, errors).run(args));
    }

    /** The libraries that open papers talk to logs; the command's output is for the reader alone. */
    private static void silenceLibraries() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
    }

    int run(String... args) {
        try {
            var options = ReadOptions.of(args);
            int result = DONE;
            if (options.help()) {
                out.write((messages.say("reading.cli.help") + "\n").getBytes(StandardCharsets.UTF_8));
            } else {
                result = readAll(options);
            }
            out.flush();
            return result;
        } catch (ReadOptions.Misuse misuse) {
            errors.println("thidua: " + messages.say(misuse.key(), misuse.getMessage()));
            return MISUSED;
        } catch (IOException e) {
            return PIPE_BROKEN;
        }
    }

    /** Reads a few papers ahead, as many at a time as there are processors, and writes them in the order asked. */
    private int readAll(ReadOptions options) throws IOException {
        int result = DONE;
        var waiting = options.files().iterator();
        var ahead = new ArrayDeque<Future<ReadPaper>>();
        try (var readers =
                Executors.newFixedThreadPool(Math.min(CORES, options.files().size()))) {
            for (var file : options.files()) {
                while (waiting.hasNext() && ahead.size() <= CORES) {
                    var next = waiting.next();
                    ahead.add(readers.submit(() -> read(next)));
                }
                try {
                    write(options, file, ahead.remove().get());
                } catch (ExecutionException | InterruptedException | RuntimeException fault) {
                    errors.println("thidua: " + file + ": " + sentence(fault));
                    result = SOME_NOT_READ;
                }
            }
        }
        return result;
    }

    private String sentence(Exception fault) {
        var cause = fault instanceof ExecutionException ? fault.getCause() : fault;
        return cause instanceof Refusal refusal ? messages.say(refusal) : messages.say("reading.cli.fault", cause);
    }

    private void write(ReadOptions options, String file, ReadPaper paper) throws IOException {
        var name = name(file);
        if (options.out() != null) {
            Files.createDirectories(options.out());
            try (var own = Files.newOutputStream(options.out().resolve(jsonName(name)))) {
                PlanJson.write(own, true, name, paper.plan(), paper.source(), messages);
            }
        } else if (wantsTable(options)) {
            new PlanTable(messages).print(out, name, paper);
        } else {
            PlanJson.write(out, !options.several(), name, paper.plan(), paper.source(), messages);
        }
        if (options.several()) {
            out.flush();
        }
    }

    private static String name(String file) {
        return file.equals("-") ? file : file.replaceFirst(".*/(?=.)", "");
    }

    /** Two files of one name and different kinds keep their endings. */
    private String jsonName(String name) {
        var stem = name.replaceFirst("(?<=.)\\.[^.]*$", "") + ".json";
        return written.add(stem) ? stem : name + ".json";
    }

    private static boolean wantsTable(ReadOptions options) {
        return switch (options.form()) {
            case TABLE -> true;
            case JSON -> false;
            case FITTING -> System.console() != null && System.console().isTerminal();
        };
    }

    private ReadPaper read(String file) throws IOException {
        if (!file.equals("-")) {
            return read(path(file), name(file));
        }
        var copy = Files.createTempFile("thidua-", ".paper");
        try {
            Files.write(copy, in.readNBytes((int) PaperLimits.FILE_BYTES + 1));
            return read(copy, file);
        } finally {
            Files.delete(copy);
        }
    }

    private static ReadPaper read(Path file, String name) {
        return ReadPaper.of(new DocumentReading().read(file, name, PageProgress.silent()), name);
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw Refusal.because(ReadingReason.NOT_READABLE, file);
        }
    }
}
