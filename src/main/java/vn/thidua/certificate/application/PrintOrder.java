package vn.thidua.certificate.application;

import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.BlankId;
import vn.thidua.certificate.PrinterId;

/**
 * What is asked for when certificates are printed.
 *
 * @param blank printed over; null prints whole sheets
 * @param printer whose shift is allowed for
 * @param reason why they are printed again; empty the first time
 */
public record PrintOrder(@Nullable BlankId blank, @Nullable PrinterId printer, String reason) {}
