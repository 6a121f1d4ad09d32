package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.CampaignKind;
import vn.thidua.plan.CampaignTerms;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;
import vn.thidua.plan.Stated;

/** Phong trào, đợt thi đua: name and occasions from the subject, time and participants from their sections. */
final class CampaignReader {

    private static final Pattern LAUNCHES = Pattern.compile(
            "^(?:ke hoach\\s+)?(?:ve\\s+(?:viec\\s+)?)?(?:tri\\p{L}n\\s+khai\\s+)?(?:ph\\p{L}t\\s+d\\S{1,3}ng\\s+)?(?:v\\p{L}\\s+)?(?:t\\p{L}\\s+ch\\p{L}c\\s+)?(?:th\\p{L}c\\s+hien\\s+)?(?=d\\p{L}t|ph\\p{L}ng|cac|cu\\p{L}c|p\\p{L}t)");
    private static final Pattern GREETS = Pattern.compile(
            "[,;]?\\s*(?:[l1i]\\S{1,2}p\\s+th\\p{L}nh\\s+t\\p{L}ch|ch\\p{L}o\\s+m\\S{2,4}g|ky\\s+ni\\p{L}m)");
    private static final Pattern OCCASION =
            Pattern.compile("ch\\p{L}o\\s+m\\S{2,4}g\\s+|ky\\s+ni\\p{L}m\\s+|ti\\p{L}n\\s+t[\\p{L}\\p{N}]i\\s+");
    private static final Pattern OCCASION_ENDS =
            Pattern.compile(";|,?\\s*(?:va\\s+)?ti\\p{L}n\\s+t[\\p{L}\\p{N}]i\\s|\\s+va\\s+(?=ky\\s+ni|chao)");
    private static final Pattern THEME = Pattern.compile(
            "(?:ch\\p{L}\\s+d\\p{L}|kh\\p{L}u\\s+hi\\p{L}u|ph\\p{L}{2,4}ng\\s+ch\\p{L}m)(?:\\s+thi\\s+dua)?(?:\\s+(?:la|nam\\s+\\d{4}|cua[^\"]{0,50}))?\\s{0,2}:?\\s*[\"“]([^\"“”]{6,700})[\"”]");

    /** Words that character recognition tells from "đối tượng" by a letter or two: "môi trường", "Thủ tướng". */
    private static final List<String> LIKE_PARTICIPANTS = List.of("moi truong", "thu tuong");

    private final PlanText text;
    private final Outline outline;

    CampaignReader(PlanText text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    CampaignTerms read(Stated<String> subject, Span body) {
        var time = outline.named("thoi gian");
        var when = new PeriodReader(text).read(time.map(outline::whole).orElse(body), time.isPresent());
        return new CampaignTerms(
                name(subject),
                kind(subject, body),
                theme(body),
                participants(),
                when.startText(),
                when.start(),
                when.endText(),
                when.end(),
                occasions(subject));
    }

    private Stated<String> name(Stated<String> subject) {
        if (subject.value() == null) {
            return Stated.nothing();
        }
        var words = subject.value();
        var folded = Folded.of(words);
        var launches = LAUNCHES.matcher(folded.text());
        int from = launches.find() ? folded.span(launches).end() : 0;
        var greets = GREETS.matcher(folded.text());
        int to = greets.find() && greets.start() > from + 20
                ? folded.span(greets).start()
                : words.length();
        var name = words.substring(from, Math.max(from, to)).replaceAll("[\\s,;.]+$", "");
        return name.isEmpty() ? Stated.nothing() : new Stated<>(name, subject.passage(), 0.8, null);
    }

    private Stated<CampaignKind> kind(Stated<String> subject, Span body) {
        var title = subject.value() == null ? "" : Folded.fold(subject.value());
        var passage =
                subject.passage() == null ? text.passage(new Span(body.start(), body.start())) : subject.passage();
        if (hasWave(title)) {
            return Stated.read(CampaignKind.WAVE, passage, 0.95);
        }
        if (title.contains("chuyen de")) {
            return Stated.read(CampaignKind.THEMATIC, passage, 0.9);
        }
        if (title.contains("thuong xuyen")) {
            return Stated.read(CampaignKind.REGULAR, passage, 0.9);
        }
        if (title.contains("cao diem") || GREETS.matcher(title).find()) {
            return Stated.read(CampaignKind.WAVE, passage, 0.7);
        }
        if (title.indexOf('"') >= 0 || Phrase.in(title, "giai doan", 0.85)) {
            return Stated.read(CampaignKind.THEMATIC, passage, 0.7);
        }
        var opening = text.folded().text();
        long waves = Pattern.compile("[dp][oq0]t\\s+thi\\s+dua")
                .matcher(opening)
                .results()
                .count();
        if (waves >= 2) {
            return Stated.read(CampaignKind.WAVE, passage, 0.75);
        }
        return title.isEmpty() ? Stated.nothing() : Stated.read(CampaignKind.REGULAR, passage, 0.5);
    }

    private static boolean hasWave(String title) {
        return Pattern.compile("(?<!\\p{L})[dp][oqg0]t\\s+(?:cao\\s+diem\\s+)?(?:thi\\s+dua|sinh\\s+hoat)")
                .matcher(title)
                .find();
    }

    private Stated<String> theme(Span body) {
        var found = text.folded().matcher(THEME, body);
        if (!found.find()) {
            return Stated.nothing();
        }
        var span = text.folded().span(found.start(1), found.end(1));
        return Stated.read(text.mended(span).replaceAll("[\\s.,;]+$", ""), text.passage(span), 0.85);
    }

    private Stated<String> participants() {
        return outline.allNamed("doi tuong").stream()
                .filter(this::namesPeople)
                .min(Comparator.comparingInt(Section::level))
                .map(found -> outline.childrenOf(found).stream()
                        .filter(child ->
                                child.heading() != null && Phrase.in(Folded.fold(child.heading()), "doi tuong", 0.8))
                        .findFirst()
                        .orElse(found))
                .map(this::words)
                .orElse(Stated.nothing());
    }

    /** Where targets stand nobody is listed; and a heading may hold a word with nearly the same letters. */
    private boolean namesPeople(Section section) {
        var heading = section.heading() == null ? "" : Folded.fold(section.heading());
        return Ground.of(outline, section) != Ground.TARGETS
                && LIKE_PARTICIPANTS.stream().noneMatch(other -> Phrase.in(heading, other, 0.85));
    }

    private Stated<String> words(Section section) {
        var span = outline.whole(section);
        var words = text.mended(span).replaceAll("^[\\s:.\\-]+", "");
        return words.length() < 4 || words.length() > 1500
                ? Stated.nothing()
                : Stated.read(words, text.passage(span), 0.8);
    }

    private static List<String> occasions(Stated<String> subject) {
        var occasions = new ArrayList<String>();
        if (subject.value() == null) {
            return occasions;
        }
        var words = subject.value();
        var folded = Folded.of(words);
        var first = OCCASION.matcher(folded.text());
        if (!first.find()) {
            return occasions;
        }
        int from = first.end();
        var ends = OCCASION_ENDS.matcher(folded.text());
        while (from < folded.text().length()) {
            int to = ends.find(from) ? ends.start() : folded.text().length();
            var span = folded.span(from, to);
            var name = PlanText.tidy(words.substring(span.start(), span.end())).replaceAll("[\\s,;.]+$", "");
            var lead = OCCASION.matcher(Folded.fold(name));
            name = lead.lookingAt() ? name.substring(lead.end()) : name;
            if (name.length() > 5) {
                occasions.add(name);
            }
            if (to >= folded.text().length()) {
                break;
            }
            from = ends.end();
        }
        return occasions;
    }
}
