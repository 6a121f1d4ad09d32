/**
 * Hồ sơ gốc: papers kept byte for byte as they were received.
 *
 * <p>Owns schema {@code files}. Knows no business word.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.thidua.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
