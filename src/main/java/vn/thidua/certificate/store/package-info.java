/** The tables of certificates. */
@NullMarked
package vn.thidua.certificate.store;

import org.jspecify.annotations.NullMarked;
