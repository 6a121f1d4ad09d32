package vn.thidua.files;

import java.time.Instant;

/**
 * One kept paper.
 *
 * @param name file name as it came
 * @param size in bytes
 * @param sha256 checksum of the bytes, lower-case hexadecimal
 * @param mediaType what the bytes are, found from the bytes and not from the name
 */
public record Paper(FileId id, String name, String mediaType, long size, String sha256, Instant receivedAt) {}
