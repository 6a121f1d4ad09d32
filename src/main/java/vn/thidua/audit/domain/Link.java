package vn.thidua.audit.domain;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain, as found.
 *
 * @param seq its place, from 1 without gaps
 * @param entry number of the entry that hangs on it
 * @param previous the hash of the link before, as kept with this one
 * @param hash its own
 * @param told what the entry says; null when it is not there
 */
public record Link(
        long seq,
        long entry,
        byte[] previous,
        byte[] hash,
        @Nullable Told told) {}
