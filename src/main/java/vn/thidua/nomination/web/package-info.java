/** The pages of rounds and dossiers. */
@NullMarked
package vn.thidua.nomination.web;

import org.jspecify.annotations.NullMarked;
