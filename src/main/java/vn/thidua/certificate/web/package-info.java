/** The pages of certificates, and the one everybody may ask. */
@NullMarked
package vn.thidua.certificate.web;

import org.jspecify.annotations.NullMarked;
