package vn.thidua.platform.web;

import java.util.List;

/** Everything the search page shows. */
public record SearchPage(String words, List<Findings> findings, List<Listing> listings) {

    /** Where everything of one room is listed, under its heading's key. */
    public record Listing(String heading, String path) {}

    /** What one room found, under its heading's key. */
    public record Findings(String heading, List<Finder.Found> found) {}
}
