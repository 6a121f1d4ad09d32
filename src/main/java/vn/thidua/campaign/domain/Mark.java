package vn.thidua.campaign.domain;

import java.time.Instant;

/** Who did something, and when. */
public record Mark(Instant at, String byName) {}
