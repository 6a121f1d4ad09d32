package vn.thidua.reading.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.Anomaly.Severity;
import vn.thidua.plan.Section;
import vn.thidua.plan.Span;

/** Sai sót trong bố cục và câu chữ: numbers that jump or change their kind, labels that cannot be read, doubled words. */
final class OutlineFaults {

    private static final Pattern TWICE =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(\\p{Ll}{4,})[ ]+\\1(?![\\p{L}\\p{M}\\p{N}])");
    private static final List<String> REDUPLICATED =
            List.of("luon", "nguoi", "ngay", "thuong", "manh", "xanh", "nganh", "muon", "song", "dong");

    private final PlanText text;
    private final Outline outline;
    private final Faults faults;

    OutlineFaults(PlanText text, Outline outline, Faults faults) {
        this.text = text;
        this.outline = outline;
        this.faults = faults;
    }

    void find() {
        numbering(outline.sections().stream()
                .filter(section -> outline.parentOf(section).isEmpty())
                .toList());
        for (var section : outline.sections()) {
            numbering(outline.childrenOf(section));
            if (section.passage().raw().startsWith(")")) {
                faults.add("unreadable_label", Severity.INFO, section, outline.path(section));
            }
        }
        doubled();
    }

    /** Brothers count one kind of number without a gap. */
    private void numbering(List<Section> brothers) {
        for (int at = 1; at < brothers.size(); at++) {
            var before = Numbered.of(brothers.get(at - 1).label());
            var now = Numbered.of(brothers.get(at).label());
            boolean jumps =
                    now.kind() == before.kind() && now.count() > before.count() + 1 && !skipsUsually(before, now);
            boolean changes = now.kind() != before.kind() && now.kind() != 'P' && before.kind() != 'P';
            boolean marked = now.kind() == before.kind() && !now.mark().equals(before.mark());
            if (jumps || changes || marked) {
                faults.add(
                        "numbering_fault",
                        jumps || changes ? Severity.WARNING : Severity.INFO,
                        brothers.get(at),
                        brothers.get(at - 1).label(),
                        brothers.get(at).label());
            }
        }
    }

    /** Some count "d, e" without "đ". */
    private static boolean skipsUsually(Numbered before, Numbered now) {
        return before.kind() == 'a'
                && "dđ".indexOf(Numeral.LETTERS.charAt(Math.max(0, before.count() - 1))) >= 0
                && now.count() == before.count() + 2;
    }

    /** A label's kind ('I', '1', '.', 'a'), its place in the count and the mark after it. */
    private record Numbered(char kind, int count, String mark) {
        static Numbered of(String label) {
            var mark = label.endsWith("-") ? "-" : "";
            var bare = label.replaceAll("[.)/:-]+$", "");
            if (bare.matches("[\\d.]+")) {
                var last = bare.substring(bare.lastIndexOf('.') + 1);
                return new Numbered(bare.contains(".") ? '.' : '1', last.isEmpty() ? 0 : Integer.parseInt(last), mark);
            }
            if (bare.matches("[IVX]+")) {
                return new Numbered(
                        'I', Numeral.roman(bare + ". A").map(Numeral::count).orElse(0), mark);
            }
            int letter = bare.length() == 1 ? Numeral.LETTERS.indexOf(bare.charAt(0)) + 1 : 0;
            return new Numbered(letter > 0 ? 'a' : 'P', letter, mark);
        }
    }

    /** A text that lost its marks makes one word of "tiên tiến". */
    private boolean keepsMarks() {
        var words = Normalizer.normalize(text.source().text(), Normalizer.Form.NFC);
        long marked = words.chars().filter(c -> c >= 0x1e00 && c < 0x1f00).count();
        return marked * 15 > words.chars().filter(Character::isLetter).count();
    }

    private void doubled() {
        if (!keepsMarks()) {
            return;
        }
        var found = TWICE.matcher(text.source().text()).region(0, outline.body().end());
        while (found.find()) {
            if (!REDUPLICATED.contains(Folded.fold(found.group(1)))) {
                faults.add("duplicate_word", Severity.INFO, new Span(found.start(), found.end()), found.group(1));
            }
        }
    }
}
