package vn.thidua.organisation;

import java.time.LocalDate;

/**
 * Kế thừa: that one unit went, whole or in part, into another by a reorganisation.
 *
 * @param unit the other unit: the predecessor or the successor, whichever was asked for
 * @param name its short name on its last day, or since its first
 * @param since first day of the new state of things
 * @param basis the document that ordered it
 */
public record Succession(UnitId unit, String name, Share share, LocalDate since, String basis) {}
