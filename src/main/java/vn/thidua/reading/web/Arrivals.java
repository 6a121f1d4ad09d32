package vn.thidua.reading.web;

import java.io.Serializable;
import java.util.List;

/** What became of the files sent just now; carried over the redirect to the list. */
public record Arrivals(List<Arrived> all) implements Serializable {

    static final String NAME = "arrivals";

    public Arrivals {
        all = List.copyOf(all);
    }
}
