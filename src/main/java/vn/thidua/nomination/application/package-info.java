/** What people do with rounds and dossiers. */
@NullMarked
package vn.thidua.nomination.application;

import org.jspecify.annotations.NullMarked;
