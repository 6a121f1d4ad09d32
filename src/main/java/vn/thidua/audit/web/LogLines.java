package vn.thidua.audit.web;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.store.TraceQueries;
import vn.thidua.audit.store.TraceQueries.Line;
import vn.thidua.audit.store.TraceQueries.Question;

/** All lines that answer a question, as cells, fetched a few thousand at a time. */
record LogLines(TraceQueries traces, Question question, Telling telling) implements Iterable<List<String>> {

    private static final int PART = 2_000;

    @Override
    public Iterator<List<String>> iterator() {
        return new Iterator<>() {
            private final Queue<Line> part = new ArrayDeque<>();
            private @Nullable Long before;
            private boolean ended;

            @Override
            public boolean hasNext() {
                if (part.isEmpty() && !ended) {
                    part.addAll(traces.lines(question, before, PART));
                    ended = part.size() < PART;
                }
                return !part.isEmpty();
            }

            @Override
            public List<String> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var line = part.remove();
                before = line.number();
                return telling.cells(line);
            }
        };
    }
}
