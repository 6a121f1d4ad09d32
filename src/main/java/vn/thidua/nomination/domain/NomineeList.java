package vn.thidua.nomination.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.nomination.NomineeListId;
import vn.thidua.nomination.RoundId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/**
 * Danh sách đề nghị: a list a unit sent for a round, waiting for the officer's word.
 *
 * @param unit the proposing unit
 * @param unknown headings of columns that were not read, apart by commas
 */
@Table(schema = "nomination", name = "nominee_list")
public record NomineeList(
        @Id NomineeListId id,
        @Version @Nullable Integer version,
        RoundId round,
        UnitId unit,
        String fileName,
        String unknown,
        String sentBy,
        Instant sentAt) {

    /** Most rows of a list. */
    public static final int MOST = 1000;

    public static NomineeList sent(RoundId round, UnitId unit, String fileName, String unknown, Actor by, Instant at) {
        return new NomineeList(NomineeListId.fresh(), null, round, unit, fileName, unknown, by.name(), at);
    }
}
