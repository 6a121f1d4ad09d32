/**
 * Đọc kế hoạch: paper to draft plan: text layers, character recognition, understanding, review by a person.
 *
 * <p>Owns schema {@code reading}. The pure reader in {@code reading.text} knows no Spring and no database;
 * {@code ./thidua read} runs it alone. Nothing read by machine becomes official unconfirmed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "files", "organisation", "platform::web"})
package vn.thidua.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
