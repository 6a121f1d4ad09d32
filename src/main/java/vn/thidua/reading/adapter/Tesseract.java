package vn.thidua.reading.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.reading.text.PrintedWord;

/** The recognition program, run once for each page. */
final class Tesseract {

    static final String PACKAGES = "tesseract-ocr tesseract-ocr-vie";
    private static final int SECONDS_PER_PAGE = 90;
    private static final int TSV_COLUMNS = 12;
    private static final double SURE_ENOUGH = 35;
    private static final Pattern DASH = Pattern.compile("[_.~]?[-–—][_.~]?");
    private static final Pattern RULE = Pattern.compile("[_|~=—¬\\\\-]+");

    /** One program for each processor, whoever asks. */
    private static final Semaphore PROCESSORS =
            new Semaphore(Runtime.getRuntime().availableProcessors());

    private Tesseract() {}

    /** Whether the program and its Vietnamese data are there. */
    static boolean isInstalled() {
        try {
            var asking = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            asking.getOutputStream().close();
            var answer = text(asking.getInputStream());
            return asking.waitFor() == 0 && answer.lines().anyMatch("vie"::equals);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The words of a page; null where the program failed or took too long. */
    static @Nullable List<PrintedWord> recognise(GrayPage page, int dpi) throws IOException, InterruptedException {
        PROCESSORS.acquire();
        try {
            return run(page, dpi);
        } finally {
            PROCESSORS.release();
        }
    }

    private static @Nullable List<PrintedWord> run(GrayPage page, int dpi) throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                "tesseract", "stdin", "stdout", "-l", "vie", "--dpi", String.valueOf(dpi), "--psm", "3", "tsv");
        program.environment().put("OMP_THREAD_LIMIT", "1");
        program.redirectError(ProcessBuilder.Redirect.DISCARD);
        var running = program.start();
        var guard = Thread.ofVirtual().start(() -> stopLate(running));
        try {
            try (var in = running.getOutputStream()) {
                page.write(in);
            }
            var table = text(running.getInputStream());
            return running.waitFor() == 0 ? words(table) : null;
        } catch (IOException e) {
            return null; // the program ended before it had the whole page
        } finally {
            running.destroyForcibly();
            guard.interrupt();
        }
    }

    private static void stopLate(Process running) {
        try {
            if (!running.waitFor(SECONDS_PER_PAGE, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Columns: level, page, block, paragraph, line, word, left, top, width, height, certainty, text. */
    static List<PrintedWord> words(String table) {
        var words = new ArrayList<PrintedWord>();
        for (var row : table.split("\n")) {
            var cells = row.split("\t", TSV_COLUMNS);
            if (cells.length == TSV_COLUMNS && cells[0].equals("5")) {
                var text = printed(cells[11].strip(), Double.parseDouble(cells[10]));
                if (!text.isEmpty()) {
                    words.add(new PrintedWord(
                            text, number(cells[6]), number(cells[7]), number(cells[8]), number(cells[9])));
                }
            }
        }
        return words;
    }

    /** Rules and specks come out as lone signs of which the program is unsure; a list's dash comes out as "-_" or "—". */
    private static String printed(String text, double certainty) {
        if (DASH.matcher(text).matches()) {
            return "-";
        }
        boolean speck = text.chars().noneMatch(Character::isLetterOrDigit)
                && (certainty < SURE_ENOUGH || RULE.matcher(text).matches());
        return speck ? "" : text;
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
