/**
 * In giấy khen, bằng: certificates of what was decided, their numbers, their printing and the check whether one is genuine.
 *
 * <p>Owns schema {@code certificate}. Tells {@link vn.thidua.certificate.CertificatesIssued}. Never knows how it came to be decided.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "files", "platform::web"})
package vn.thidua.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
