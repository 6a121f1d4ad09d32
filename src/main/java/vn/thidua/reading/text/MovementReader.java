package vn.thidua.reading.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Span;

/** Reads the emulation movements the plan names: in quotes after "phong trào", with who launched them and by which plan. */
final class MovementReader {

    private static final String CALLED = "(?:" + Loose.any("phong trao", "phong trao thi dua", "cuoc van dong") + ")";
    private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}])" + CALLED
            + "(?:\\s+(?:khac\\s+)?(?:nhu)?)?\\s*:?\\s*\"\\s?(?<name>[^\"]{6,220}?)\\s?(?:\"|''|'(?=[\\s;,.)]))");
    private static final Pattern NEXT = Pattern.compile("\\s*[,;]?\\s*(?:va\\s+)?\"\\s?(?<name>[^\"]{6,220}?)\\s?\"");
    private static final Pattern UNQUOTED = Pattern.compile("(?:" + Loose.any("day manh", "thuc hien tot") + ")\\s*"
            + Loose.any("phong trao thi dua") + "\\s+(?<name>(?:x\\S{1,2}y d[uưw]\\S?ng)[^.;\"]{8,150})");
    private static final Pattern LAUNCHER =
            Pattern.compile("(?<![\\p{L}])do\\s+(?<who>[^.;,:\"]{4,60}?)\\s+(?:va\\s+[^.;,:\"]{3,30}\\s+)?"
                    + Loose.any("phat dong") + "|" + Loose.any("phong trao thi dua")
                    + "\\s+(?:cua|cta|cia|cua)?\\s*(?!do\\s)(?<whose>[^.;,:\"]{4,30}?)\\s+" + Loose.any("phat dong"));
    private static final Pattern PERIOD =
            Pattern.compile(Loose.any("giai doan") + "\\s*(?<span>20\\d\\d\\s?[-.]\\s?20\\d\\d)");
    private static final Pattern PLAN = Pattern.compile(
            "\\(\\s*(?:" + Loose.any("ke hoach")
                    + ")\\s*(?:s\\S{1,2}\\s+)?(?<symbol>\\d+\\s?/\\s?[a-z]{2,4}\\s?-\\s*[a-z]{2,6})\\s*,?\\s*" + "(?:"
                    + Loose.any("ngay")
                    + ")\\s*(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>20\\d\\d)(?:\\s*(?:c\\S{1,2}a|ctia|ciia)\\s+(?<issuer>[^).]{3,60}))?");
    private static final Pattern RUNS_ON = Pattern.compile("\\s+g[aăeé]n\\s+v|(?<!hien dai);");
    private static final int REACH = 700;

    private final PlanText text;
    private final String folded;
    private final Outline outline;
    private final Map<String, Movement> movements = new LinkedHashMap<>();

    private MovementReader(PlanText text, Outline outline) {
        this.text = text;
        this.folded = text.folded().text();
        this.outline = outline;
    }

    static List<Movement> read(PlanText text, Outline outline) {
        return new MovementReader(text, outline).movements();
    }

    private List<Movement> movements() {
        int from = text.folded().at(outline.body().start());
        int to = text.folded().at(outline.body().end());
        var quoted = QUOTED.matcher(folded).region(from, to).useTransparentBounds(true);
        while (quoted.find()) {
            add(quoted, quoted.start());
            int end = quoted.end();
            var next = NEXT.matcher(folded).region(end, Math.max(end, to));
            while (next.lookingAt()) {
                add(next, quoted.start());
                end = next.end();
                next.region(end, Math.max(end, to));
            }
        }
        var named = UNQUOTED.matcher(folded).region(from, to);
        while (named.find()) {
            add(named, named.start());
        }
        return new ArrayList<>(movements.values());
    }

    private void add(Matcher found, int start) {
        var name = text.words(text.folded().span(found.start("name"), found.end("name")))
                .replaceAll("[\\s,;.'’]+$", "");
        name = unclosed(found, name);
        var key = Folded.fold(name);
        if (movements.containsKey(key)) {
            return;
        }
        var tail = folded.substring(found.end(), Math.min(folded.length(), found.end() + 260));
        var plan = PLAN.matcher(tail);
        boolean cited = plan.find()
                && plan.start() < 140
                && !tail.substring(0, plan.start()).contains("\"");
        var period = PERIOD.matcher(cited ? tail.substring(0, plan.start()) : name.isEmpty() ? "" : key);
        var passage = text.passage(new Span(
                text.folded().span(found.start("name"), found.end("name")).start(),
                text.folded().span(found.start("name"), found.end("name")).end()));
        movements.put(
                key,
                new Movement(
                        "M%02d".formatted(movements.size() + 1),
                        name,
                        launcher(start),
                        period.find() ? period.group("span") : null,
                        cited ? printed(found.end(), plan, "symbol") : null,
                        cited ? date(plan) : null,
                        cited && plan.group("issuer") != null ? printed(found.end(), plan, "issuer") : null,
                        passage,
                        0.9));
    }

    /** Where the closing quote is missing the name runs into the next opening one: it ends at "gắn với" or a semicolon. */
    private String unclosed(Matcher found, String name) {
        int end = text.folded().span(found.end() - 1, found.end()).start();
        boolean opens = end < text.length() && text.source().text().charAt(end) == '\u201c';
        var stop = RUNS_ON.matcher(Folded.fold(name));
        return opens && stop.find() ? name.substring(0, stop.start()).strip() : name;
    }

    private String printed(int from, Matcher plan, String group) {
        return text.words(text.folded().span(from + plan.start(group), from + plan.end(group)))
                .replaceAll("\\s*([/-])\\s*", "$1");
    }

    private static @Nullable LocalDate date(Matcher plan) {
        int month = Integer.parseInt(plan.group("month"));
        int day = Integer.parseInt(plan.group("day"));
        boolean real = month >= 1 && month <= 12 && day >= 1 && day <= 28 + (month == 2 ? 1 : 2);
        return real ? LocalDate.of(Integer.parseInt(plan.group("year")), month, day) : null;
    }

    /** Who launched it: the last "do … phát động" before it. */
    private @Nullable String launcher(int start) {
        int from = Math.max(text.folded().at(outline.body().start()), start - REACH);
        var found = LAUNCHER.matcher(folded).region(from, start);
        String who = null;
        while (found.find()) {
            var group = found.group("who") != null ? "who" : "whose";
            who = text.words(text.folded().span(found.start(group), found.end(group)));
        }
        return who;
    }
}
