package vn.thidua.identity.web;

import java.util.List;

/** What the administration page shows: what this person looks after. */
public record AdminPage(List<Line> lines) {

    /** One entry with its figure. */
    public record Line(String key, String path, String icon, long count) {}
}
