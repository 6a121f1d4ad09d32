package vn.thidua.award.application;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Holder;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.UnitId;

/**
 * A holder as the organisation knows it today.
 *
 * @param born year of birth of a person; null for others and where it is not known
 * @param line what stands below the name: post, head of household
 * @param unit it belongs to; a unit belongs to itself
 * @param ids of all records that are this holder
 */
public record HolderCard(
        Holder holder,
        Subject subject,
        String name,
        @Nullable Integer born,
        String line,
        UnitId unit,
        String unitName,
        Set<UUID> ids) {}
