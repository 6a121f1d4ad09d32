/** What a round, a dossier and their steps are. */
@NullMarked
package vn.thidua.nomination.domain;

import org.jspecify.annotations.NullMarked;
