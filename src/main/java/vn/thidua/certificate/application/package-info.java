/** Issuing, printing, correcting and checking certificates. */
@NullMarked
package vn.thidua.certificate.application;

import org.jspecify.annotations.NullMarked;
