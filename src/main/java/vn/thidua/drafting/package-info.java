/**
 * Soạn thảo văn bản: papers written by us, laid out as Nghị định 30/2020 says, as Word and as PDF.
 *
 * <p>Owns no schema. Knows no business word: what a paper says is told by the room that writes it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation"})
package vn.thidua.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
