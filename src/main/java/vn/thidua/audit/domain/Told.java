package vn.thidua.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Change;

/**
 * What one entry says: who, as what, at which unit, when, from where, did what to which thing, from what to what.
 *
 * @param duties codes of the duties held then
 * @param unitName the name the unit had then
 * @param place the unit the thing belongs to, where it was told
 */
public record Told(
        Instant at,
        UUID account,
        String who,
        List<String> duties,
        UUID unit,
        @Nullable String unitName,
        @Nullable UUID place,
        String room,
        String event,
        UUID about,
        @Nullable String address,
        List<String> details,
        List<Change> changes) {}
