package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Level;
import vn.thidua.plan.Span;
import vn.thidua.plan.Stated;

/** Tên cơ quan ban hành: from the capitals at the head, or, where the head is missing, from the opening words. */
final class IssuerReader {

    private static final List<String> STATE = List.of("cong hoa xa hoi chu nghia viet nam", "dang cong san viet nam");
    private static final String MOTTO = "doc lap tu do hanh phuc";
    private static final Pattern ORGAN = Pattern.compile(
            "^(?:uy ban|ubnd|uy ban nhan|hoi dong|hdnd|so |ban |hoi |phong |truong |trung tam|lien doan|doan |thanh doan|tinh doan|huyen doan|tinh uy|thanh uy|huyen uy|dang uy|dang bo|bo |cong ty|tong cong ty|benh vien|chi cuc|cuc |vien |dai hoc|cong an|van phong|cong doan|lien hiep|lien minh|ubmttq|mat tran|kho bac|toa an|ngan hang|bao hiem|thanh tra|tong cuc|bch |hat |tram |mttq).*");
    private static final Pattern ISSUES = Pattern.compile(
            "(?<name>(?:ch\\p{L}\\s+t\\p{L}ch\\s+)?(?:\\p{L}{1,2}y\\s+b\\p{L}n\\s+nh\\p{L}{1,2}n\\s+d\\p{L}{1,2}n|ubnd|h\\p{L}i\\s+d\\p{L}ng\\s+thi\\s+dua[^,.;]{0,25}|s\\p{L}\\s+\\p{L}{2,6}\\s+\\p{L}{2,6}|h\\p{L}i\\s[^,.;]{3,40}|tr\\p{L}{1,3}ng\\s[^,.;]{3,40}?)(?:\\s+(?:x[a34&]|phuong|dac khu|thi tran|thi xa|quan|huy\\p{L}n|thanh\\s+ph\\S{1,2}|tinh)(?:\\s+[\\p{L}\\p{N}]{1,9}){0,4}?)?)\\s+(?:ban\\s+h\\p{L}nh|x\\S{1,2}y\\s+d\\p{L}{2,3}g|tri\\p{L}n\\s+khai|ph\\p{L}t\\s+d\\S{1,2}ng|t\\S{1,2}\\s+ch\\S{2,3})",
            Pattern.DOTALL);

    private static final Pattern COMMITTEE = Pattern.compile(
            "(?<!\\p{L})(?:(?:\\p{L}{1,2}y\\s+ban\\s+nh\\p{L}{1,2}n\\s+d\\p{L}{1,2}n|ubnd)\\s+)?(?:x[a34&]|phuong|dac khu|thi tran|huyen|quan)\\s+\\p{L}[\\p{L}\\p{N}]{1,8}\\s\\p{L}[\\p{L}\\p{N}]{1,8}(?![\\p{L}])");
    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t");

    private final PlanText text;

    IssuerReader(PlanText text) {
        this.text = text;
    }

    /** Cơ quan ban hành: its full name and its level. */
    record Issuer(Stated<String> name, Stated<Level> level) {}

    Issuer read(Span head, Span preamble) {
        var names = organs(head);
        if (!names.isEmpty()) {
            var own = names.getLast();
            return issuer(own.words(), own.span(), 0.92, null);
        }
        var found = text.folded().matcher(ISSUES, preamble);
        Issuer derived = new Issuer(Stated.nothing(), Stated.nothing());
        while (found.find()) {
            var span = text.folded().span(found.start("name"), found.end("name"));
            var name = text.words(span).replaceFirst("(?iu)^ch\\p{L}\\s+t\\p{L}ch\\s+", "");
            derived = issuer(name, span, 0.7, Doubt.of("issuer-from-body", name));
        }
        return derived.name().isPresent() ? derived : named();
    }

    /** The committee the text names most often, with its place. */
    private Issuer named() {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Span> spans = new HashMap<>();
        var found = COMMITTEE.matcher(text.folded().text());
        while (found.find()) {
            var span = text.folded().span(found);
            var words = text.words(span);
            var name = words.substring(words.lastIndexOf(' ') + 1);
            boolean society = Folded.fold(words).matches(".*(?<!\\p{L})xa\\s+h\\S{1,3}\\s.*");
            if (Character.isUpperCase(name.codePointAt(0)) && !society && Line.capitals(words) < 0.7) {
                seen.merge(words, 1, Integer::sum);
                spans.putIfAbsent(words, span);
            }
        }
        return seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> issuer(
                        withCommittee(most.getKey()),
                        spans.get(most.getKey()),
                        0.5,
                        Doubt.of("issuer-from-body", most.getKey())))
                .orElse(new Issuer(Stated.nothing(), Stated.nothing()));
    }

    private static String withCommittee(String words) {
        var folded = Folded.fold(words);
        return folded.startsWith("u") ? words : "Ủy ban nhân dân " + words;
    }

    private Issuer issuer(String printed, Span span, double certainty, @org.jspecify.annotations.Nullable Doubt doubt) {
        var name = cased(Organ.restored(printed));
        var passage = text.passage(span);
        return new Issuer(
                new Stated<>(name, passage, certainty, doubt),
                new Stated<>(Organ.level(name), passage, certainty, null));
    }

    private record Printed(String words, Span span) {}

    /** The organs named in capitals above the title, the highest first. */
    private List<Printed> organs(Span head) {
        var names = new ArrayList<Printed>();
        for (var line : text.lines()) {
            if (line.isBlank() || line.start() < head.start() || line.end() > head.end()) {
                continue;
            }
            var left = lastOrgan(left(line));
            if (left.words().length() < 2
                    || Line.capitals(left.words()) < 0.7
                    || left.words().matches(".*\\d.*|.*[:/].*")) {
                continue;
            }
            var folded = Folded.fold(left.words());
            if (names.isEmpty() && !opensOrgan(folded)) {
                continue;
            }
            if (names.isEmpty() || opensOrgan(folded) && !goesOn(names.getLast().words())) {
                names.add(left);
            } else {
                var before = names.removeLast();
                names.add(new Printed(
                        before.words() + " " + left.words(), before.span().to(left.span())));
            }
        }
        return names;
    }

    /** "UBND TỈNH … - UBND PHƯỜNG …": the organ after the stroke issues. */
    private static Printed lastOrgan(Printed left) {
        int stroke = Math.max(left.words().lastIndexOf(" - "), left.words().lastIndexOf(" – "));
        if (stroke < 0 || !opensOrgan(Folded.fold(left.words().substring(stroke + 3)))) {
            return left;
        }
        var span = new Span(left.span().start() + stroke + 3, left.span().end());
        return new Printed(left.words().substring(stroke + 3), span);
    }

    private static boolean goesOn(String words) {
        return words.endsWith("-")
                || words.endsWith("–")
                || words.endsWith(",")
                || Folded.fold(words).endsWith(" va");
    }

    private static boolean opensOrgan(String folded) {
        return ORGAN.matcher(folded).matches()
                || Phrase.opens(folded, "uy ban nhan dan", 0.72)
                || Phrase.opens(folded, "hoi dong nhan dan", 0.75);
    }

    /** The left column of a line: what stands before the state's name or its motto, or before a wide gap. */
    private Printed left(Line line) {
        int cut = line.folded().length();
        for (var right : STATE) {
            cut = Math.min(cut, startOf(line.folded(), right, cut));
        }
        cut = Math.min(cut, startOf(line.folded(), MOTTO, cut));
        var gap = GAP.matcher(line.folded());
        if (gap.find()) {
            cut = Math.min(cut, gap.start());
        }
        int from = text.folded().at(line.start());
        var span = text.folded().span(from, from + cut);
        var words = text.source().slice(span).replaceAll("[\\s.*_|~-]+$", "");
        return new Printed(text.restoration().of(words), new Span(span.start(), span.start() + words.length()));
    }

    private static int startOf(String folded, String phrase, int none) {
        return Phrase.find(folded, phrase, 0.68).map(Span::start).orElse(none);
    }

    /** "ỦY BAN NHÂN DÂN xã AN THÀNH" in the case of running text. */
    private String cased(String name) {
        if (Line.capitals(name) < 0.3) {
            return name;
        }
        return inBody(name).orElseGet(() -> {
            var out = new StringBuilder();
            boolean place = false;
            for (var word : name.split(" ")) {
                boolean capital = Line.capitals(word) >= 0.6 && word.length() > 1;
                boolean spoken = capital && !SHORT.contains(word);
                out.append(out.isEmpty() ? "" : " ").append(spoken ? lower(word, place || out.isEmpty()) : word);
                place = place || Organ.isUnit(Folded.fold(word)) || PLACES_FOLLOW.contains(Folded.fold(word));
            }
            return out.toString();
        });
    }

    private static final List<String> SHORT = List.of("UBND", "HĐND", "MTTQ", "UBMTTQ", "LHPN", "THPT", "THCS", "TP");
    private static final List<String> PLACES_FOLLOW = List.of("pho", "khu", "tran");

    /** "AN LÃO" becomes "An Lão"; a name in usual case stays. */
    static String calmed(String name) {
        return Line.capitals(name) < 0.7
                ? name
                : Arrays.stream(name.split(" ")).map(word -> lower(word, true)).collect(Collectors.joining(" "));
    }

    private static String lower(String word, boolean capital) {
        var small = word.toLowerCase();
        return capital ? Character.toUpperCase(small.charAt(0)) + small.substring(1) : small;
    }

    /** The same name as it stands, most often, in the running text. */
    private Optional<String> inBody(String name) {
        var wanted = Folded.fold(name);
        Map<String, Integer> seen = new HashMap<>();
        for (int at = text.folded().text().indexOf(wanted);
                at >= 0;
                at = text.folded().text().indexOf(wanted, at + 1)) {
            var words = text.words(text.folded().span(at, at + wanted.length()));
            if (Line.capitals(words) < 0.5) {
                seen.merge(Organ.restored(words), 1, Integer::sum);
            }
        }
        return seen.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
