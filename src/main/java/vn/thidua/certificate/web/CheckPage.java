package vn.thidua.certificate.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.certificate.application.CheckingCertificates.Answer;

/**
 * What is told to whoever asks about a code.
 *
 * @param code as it was asked; empty before
 * @param answer null when there is no such certificate
 */
public record CheckPage(String code, @Nullable Answer answer) {}
