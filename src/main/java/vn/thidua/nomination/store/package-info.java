/** What pages ask of rounds and dossiers. */
@NullMarked
package vn.thidua.nomination.store;

import org.jspecify.annotations.NullMarked;
