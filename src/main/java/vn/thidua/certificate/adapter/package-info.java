/** Certificates as PDF, lists as Excel, QR codes, and the command that checks them. */
@NullMarked
package vn.thidua.certificate.adapter;

import org.jspecify.annotations.NullMarked;
