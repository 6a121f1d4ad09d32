package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.store.Branch;

/** The page of units on one day: the tree, or what is like the words. */
public record UnitsPage(String words, LocalDate day, LocalDate today, List<Twig> tree, List<Line> lines, UUID own) {

    /** One unit found, and the short name of the one above. */
    public record Line(Unit unit, String superior) {}

    /** One unit of the tree with what is shown below it so far. */
    public record Twig(Branch branch, List<Twig> shown) {

        public Unit unit() {
            return branch.unit();
        }
    }

    static UnitsPage tree(LocalDate day, LocalDate today, List<Twig> tree, UUID own) {
        return new UnitsPage("", day, today, tree, List.of(), own);
    }

    static UnitsPage found(String words, LocalDate day, LocalDate today, List<Line> lines, UUID own) {
        return new UnitsPage(words, day, today, List.of(), lines, own);
    }

    static List<Twig> twigs(List<Branch> branches) {
        return branches.stream().map(branch -> new Twig(branch, List.of())).toList();
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** The address of a unit on the day looked at. */
    public String path(Unit unit) {
        var path = "/units/" + unit.id().value();
        return isToday() ? path : path + "?on=" + day;
    }

    public String branches(Unit unit) {
        return "/units/" + unit.id().value() + "/branches?on=" + day;
    }
}
