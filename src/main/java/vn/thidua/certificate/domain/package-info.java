/** What a certificate is, how it fits its sheet, and when it counts. */
@NullMarked
package vn.thidua.certificate.domain;

import org.jspecify.annotations.NullMarked;
