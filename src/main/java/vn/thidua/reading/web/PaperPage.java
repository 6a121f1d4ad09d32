package vn.thidua.reading.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import vn.thidua.plan.Span;
import vn.thidua.reading.domain.Item;
import vn.thidua.reading.text.SourceText;

/** One page of the document beside its items: stretches of text, each knowing which items were read from it. */
public record PaperPage(int number, List<Stretch> stretches) {

    /**
     * A stretch of text that the same items were read from.
     *
     * @param items names of those items, the closest first
     * @param begins those of the items that begin here
     * @param doubt whether the closest item is doubtful
     */
    public record Stretch(String text, List<String> items, List<String> begins, boolean doubt) {}

    static List<PaperPage> of(SourceText source, List<Item> items) {
        var read = items.stream()
                .filter(item -> item.passage() != null
                        && item.passage().span().end() <= source.text().length())
                .sorted(Comparator.comparingInt(item -> length(item)))
                .toList();
        var begun = new HashSet<String>();
        var pages = new ArrayList<PaperPage>();
        for (int page = 0; page < source.pages(); page++) {
            int end = page + 1 < source.pages()
                    ? source.pageStarts().get(page + 1)
                    : source.text().length();
            var span = new Span(source.pageStarts().get(page), end);
            pages.add(new PaperPage(page + 1, stretches(source, span, read, begun)));
        }
        return pages;
    }

    private static List<Stretch> stretches(SourceText source, Span page, List<Item> read, HashSet<String> begun) {
        var here = read.stream()
                .filter(item -> item.passage().span().overlaps(page))
                .toList();
        var cuts = new TreeSet<>(List.of(page.start(), page.end()));
        here.forEach(item -> {
            cuts.add(Math.max(page.start(), item.passage().span().start()));
            cuts.add(Math.min(page.end(), item.passage().span().end()));
        });
        var stretches = new ArrayList<Stretch>();
        int from = page.start();
        for (int to : cuts.tailSet(page.start(), false)) {
            stretches.add(stretch(source, new Span(from, to), here, begun));
            from = to;
        }
        return stretches;
    }

    private static Stretch stretch(SourceText source, Span span, List<Item> here, HashSet<String> begun) {
        var over = here.stream()
                .filter(item -> item.passage().span().overlaps(span))
                .toList();
        var names = over.stream().map(Item::anchor).toList();
        var begins = names.stream().filter(begun::add).toList();
        var text = source.slice(span).replace("\f", "");
        boolean doubt = !over.isEmpty() && over.getFirst().isDoubtful();
        return new Stretch(text, names, begins, doubt);
    }

    private static int length(Item item) {
        var span = item.passage().span();
        return span.end() - span.start();
    }
}
