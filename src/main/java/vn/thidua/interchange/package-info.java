/**
 * Nhập, xuất Excel: lists out to workbooks and back in: looked through before anything is saved, and undone if need be.
 *
 * <p>Owns schema {@code interchange}. A later room brings its own kind of list by declaring a {@link Sheet}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "identity", "files", "platform::web"})
package vn.thidua.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
