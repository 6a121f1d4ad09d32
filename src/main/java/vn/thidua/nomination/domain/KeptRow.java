package vn.thidua.nomination.domain;

import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.NominationId;

/**
 * Dòng của danh sách đã gửi: as it was read, and what was chosen for it since.
 *
 * @param position in the list, from 1
 * @param holder the nominee the officer chose; null: none
 * @param award the code the officer chose; null: none
 * @param leftOut whether the officer leaves it out
 * @param written the dossier it became; null: none yet
 */
public record KeptRow(
        int position,
        ListedRow row,
        @Nullable String holder,
        @Nullable String award,
        boolean leftOut,
        @Nullable NominationId written) {}
