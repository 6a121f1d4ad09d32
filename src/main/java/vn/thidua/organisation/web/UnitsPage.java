package vn.thidua.organisation.web;

import java.util.List;
import java.util.UUID;
import vn.thidua.organisation.Unit;

/** The page that finds units: the roots of the tree, or what is like the words. */
public record UnitsPage(String words, List<Line> lines, UUID own) {

    /** One unit, the short name of the one above, and how many stand directly below. */
    public record Line(Unit unit, String superior, long below) {}
}
