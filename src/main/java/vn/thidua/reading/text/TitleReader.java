package vn.thidua.reading.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.Span;
import vn.thidua.plan.Stated;

/** Tên loại và trích yếu: the line that names the kind of document, and the lines below it that say what it is about. */
final class TitleReader {

    private static final int MOST_LINES = 16;
    private static final int HEAD_LINES = 70;
    private static final Pattern OPENS_BODY = Pattern.compile(
            "(?:c\\p{L}n\\s+c\\S{1,2}|thu?\\p{L}c\\s+hi\\p{L}n|tri\\p{L}n\\s+khai|n\\p{L}m\\s+20\\d\\d|nh\\p{L}m|th\\p{L}o\\s|x\\p{L}t\\s|ti\\p{L}p\\s+tuc|h\\p{L}{2,4}ng\\s+\\S{2,3}g|nh\\p{L}n\\s+d\\p{L}p|d\\p{L}\\s|k\\p{L}nh\\s+g\\p{L}i|uy\\s+ban|ubnd|chu\\s+t\\p{L}ch|tren\\s+co\\s+s).*");
    private static final Pattern RULE = Pattern.compile("^[-_–—=*.\\s]{3,}$|^o0o$");
    private static final Pattern ABOUT = Pattern.compile("^(?:v/v|ve\\s+vi[e]c)\\s*:?\\s*");

    /** The lines a title takes up: kind, subject, and where the words after them begin. */
    record Title(Optional<Line> line, Stated<String> kind, Stated<String> subject, int end) {}

    private final PlanText text;

    TitleReader(PlanText text) {
        this.text = text;
    }

    Title read(int bodyStart) {
        var lines = text.lines().stream()
                .filter(line -> !line.isBlank() && line.start() < bodyStart)
                .limit(HEAD_LINES)
                .toList();
        for (var line : lines) {
            var kind = kindOf(line);
            if (kind.isPresent()) {
                return title(line, kind.get());
            }
        }
        return letter(lines);
    }

    private Title title(Line line, DocumentKind kind) {
        var named = Phrase.opening(line.folded(), kind.folded(), 0.7).orElse(new Span(0, line.folded().length()));
        int from = text.folded().at(line.start()) + named.end();
        var place = text.folded().span(text.folded().at(line.start()), from);
        double certainty = line.folded().startsWith(kind.folded()) ? 0.98 : 0.85;
        var rest = new Span(place.end(), line.end());
        var subject = subject(line, rest);
        var stated = Stated.read(kind.title(), text.passage(place), certainty);
        var told = subject.map(span -> stated(span)).orElse(Stated.nothing());
        return new Title(Optional.of(line), stated, told, subject.map(Span::end).orElse(line.end()));
    }

    private Stated<String> stated(Span span) {
        var words = text.mended(span);
        var about = ABOUT.matcher(Folded.fold(words));
        var bare = about.find() ? words.substring(about.end()) : words;
        return Stated.read(bare, text.passage(span), bare.length() > 400 ? 0.8 : 0.92);
    }

    /** A letter names no kind; "V/v" says what it is about. */
    private Title letter(List<Line> lines) {
        for (var line : lines) {
            if (line.folded().matches("^v/v.*|.*\\sv/v\\s.*")) {
                int from = line.folded().indexOf("v/v");
                var span = new Span(line.start() + from, line.end());
                return new Title(
                        Optional.of(line),
                        Stated.read(DocumentKind.LETTER.title(), text.passage(span), 0.8),
                        stated(span),
                        line.end());
            }
        }
        return new Title(Optional.empty(), Stated.nothing(), Stated.nothing(), 0);
    }

    private static Optional<DocumentKind> kindOf(Line line) {
        if (line.capitals() < 0.3 || line.folded().indexOf('/') >= 0 && line.words().length() < 30) {
            return Optional.empty();
        }
        var alone = DocumentKind.named(line.folded()).filter(kind -> line.capitals() >= 0.6 || line.words().length() < 14);
        return alone.or(() -> opening(line));
    }

    /** "KẾ HOẠCH Phát động …" on one line: the kind is in capitals. */
    private static Optional<DocumentKind> opening(Line line) {
        for (var kind : List.of(DocumentKind.PLAN, DocumentKind.DECISION, DocumentKind.GUIDANCE, DocumentKind.PROGRAMME)) {
            var found = Phrase.opening(line.folded(), kind.folded(), 0.8);
            if (found.isPresent()
                    && found.get().start() == 0
                    && found.get().end() <= line.words().length()
                    && Line.capitals(line.words().substring(0, found.get().end())) >= 0.85) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> subject(Line title, Span rest) {
        Line first = null;
        Line last = title;
        int widest = 0;
        for (int more = 0; more < MOST_LINES; more++) {
            var next = text.after(last);
            if (next.isEmpty() || RULE.matcher(next.get().words()).matches() && first != null) {
                break;
            }
            if (RULE.matcher(next.get().words()).matches()) {
                last = next.get();
                continue;
            }
            int gap = next.get().index() - last.index();
            if (first != null && ends(first, last, next.get(), gap, widest)) {
                break;
            }
            widest = first == null ? widest : Math.max(widest, gap);
            first = first == null ? next.get() : first;
            last = next.get();
        }
        boolean onTitle = rest.end() - rest.start() > 6;
        if (onTitle) {
            return Optional.of(new Span(rest.start(), first == null || opensBody(first) ? rest.end() : last.end()));
        }
        return first == null ? Optional.empty() : Optional.of(new Span(first.start(), last.end()));
    }

    private boolean ends(Line first, Line last, Line next, int gap, int widest) {
        boolean wider = last != first && gap > widest || last == first && gap > 2;
        boolean numbered = next.words().matches("^(?:[IVX]{1,4}|\\d{1,2})\\s?[.)].*");
        return numbered || wider && Character.isUpperCase(next.words().codePointAt(0)) || opensBody(next) && gap >= widest;
    }

    private static boolean opensBody(Line line) {
        boolean capital = Character.isUpperCase(line.words().codePointAt(0));
        return capital && line.capitals() < 0.6 && line.words().length() > 35 && OPENS_BODY.matcher(line.folded()).matches();
    }
}
