package vn.thidua.operation;

import java.time.Instant;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person asked for a backup. */
public record BackupAsked(BackupId about, Actor by, Instant at) implements DomainEvent {}
