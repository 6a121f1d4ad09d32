package vn.thidua.audit.domain;

import java.util.Optional;

/**
 * What walking the chain has shown.
 *
 * @param entries how many links hold
 * @param hash of the last that holds
 */
public record Inspected(long entries, byte[] hash, Optional<Fault> fault) {}
