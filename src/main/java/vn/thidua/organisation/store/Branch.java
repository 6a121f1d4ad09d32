package vn.thidua.organisation.store;

import vn.thidua.organisation.Unit;

/**
 * One line of the tree of units.
 *
 * @param below how many stand directly below
 */
public record Branch(Unit unit, long below) {}
