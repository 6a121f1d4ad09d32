package vn.thidua.reading.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Biên nhận: what came in, from whom, when.
 *
 * @param sha256 checksum of the bytes, by which the same paper is known again
 */
public record Receipt(String name, String sha256, long size, UUID account, String sender, Instant receivedAt) {}
