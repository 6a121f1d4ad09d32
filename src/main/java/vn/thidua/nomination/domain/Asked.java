package vn.thidua.nomination.domain;

import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Office;

/**
 * Mức khen được đề nghị, with the procedure of the round as it was when the dossier was begun.
 *
 * @param award code ("GK")
 * @param year the year it is for
 * @param office who decides it
 * @param byCouncil whether the council votes on it first
 */
public record Asked(String award, int year, CommendationKind kind, Office office, boolean byCouncil) {}
