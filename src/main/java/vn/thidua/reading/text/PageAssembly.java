package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.plan.Box;

/** Pages laid one after the other into a source text; letters of old fonts are put right over all of them at once. */
public final class PageAssembly {

    private final List<List<PageLayout.Line>> pages = new ArrayList<>();

    public void add(List<PageLayout.Line> page) {
        pages.add(List.copyOf(page));
    }

    public SourceText of(SourceText.Origin origin) {
        var lines = pages.stream().flatMap(List::stream).toList();
        var texts = restored(lines);
        var boxes = new HashMap<Integer, Box>();
        var starts = new ArrayList<Integer>();
        var text = new StringBuilder();
        int at = 0;
        for (var page : pages) {
            starts.add(text.length());
            for (var line : page) {
                text.append(texts.get(at++)).append('\n');
                if (line.box() != null) {
                    boxes.put(at, line.box());
                }
            }
        }
        return new SourceText(text.toString(), starts.isEmpty() ? List.of(0) : starts, Map.copyOf(boxes), origin);
    }

    private static List<String> restored(List<PageLayout.Line> lines) {
        var asFound = lines.stream().map(PageLayout.Line::text).toList();
        var restored = List.of(TextDecoding.restored(asFound.stream().collect(Collectors.joining("\n")))
                .split("\n", -1));
        return restored.size() == asFound.size() ? restored : asFound;
    }
}
