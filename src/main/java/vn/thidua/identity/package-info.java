/**
 * Tài khoản: who is signed in, and charged with what. Makes the {@link vn.thidua.shared.Actor}.
 *
 * <p>Owns schema {@code identity}. Tells what happens to accounts and sign-ins.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "platform", "platform::web"})
package vn.thidua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
