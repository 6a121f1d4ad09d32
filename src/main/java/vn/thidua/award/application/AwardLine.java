package vn.thidua.award.application;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardRegister.Entry;

/** A row of an old register: what would be entered; null where the row cannot be. */
record AwardLine(@Nullable Entry entry) {}
