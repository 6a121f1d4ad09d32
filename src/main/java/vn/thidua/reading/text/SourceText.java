package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Box;
import vn.thidua.plan.Passage;
import vn.thidua.plan.Span;

/**
 * A document's text exactly as it was found, with its pages and, where known, the place of each line.
 *
 * @param text the untouched text; spans count its UTF-16 characters
 * @param pageStarts offset at which each page begins; the first is 0
 * @param boxes place of a line on its page, by line number from 1
 * @param origin what the text was taken from
 */
public record SourceText(String text, List<Integer> pageStarts, Map<Integer, Box> boxes, Origin origin) {

    /** What a text was taken from; a scan's characters are only as good as the recognition. */
    public enum Origin {
        TEXT,
        PDF,
        DOCX,
        SCAN
    }

    public SourceText {
        pageStarts = List.copyOf(pageStarts);
        boxes = Map.copyOf(boxes);
    }

    /** Plain text; form feeds begin pages. */
    public static SourceText plain(String text) {
        var starts = new ArrayList<Integer>(List.of(0));
        for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
            if (at + 1 < text.length()) {
                starts.add(at + 1);
            }
        }
        return new SourceText(text, starts, Map.of(), Origin.TEXT);
    }

    public int pages() {
        return pageStarts.size();
    }

    /** Page of an offset, from 1. */
    public int pageAt(int offset) {
        int page = 1;
        while (page < pageStarts.size() && pageStarts.get(page) <= offset) {
            page++;
        }
        return page;
    }

    /** Line of an offset, from 1. Lines end at a line feed. */
    public int lineAt(int offset) {
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
            line++;
        }
        return line;
    }

    public @Nullable Box boxAt(int line) {
        return boxes.get(line);
    }

    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The place of a stretch, trimmed of blanks at both ends. */
    public Passage passage(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int line = lineAt(start);
        return new Passage(new Span(start, end), pageAt(start), line, boxAt(line), text.substring(start, end));
    }

    /** Each line's stretch, without its line end, in order. */
    public List<Span> lines() {
        var lines = new ArrayList<Span>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            lines.add(new Span(from, at > from && text.charAt(at - 1) == '\r' ? at - 1 : at));
            from = at + 1;
        }
        lines.add(new Span(from, text.length()));
        return lines;
    }

    @Override
    public String toString() {
        return origin + " of " + text.length() + " characters, pages at " + Arrays.toString(pageStarts.toArray());
    }
}
