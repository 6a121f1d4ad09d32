package vn.thidua.notification;

import java.time.Instant;
import vn.thidua.identity.AccountId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person withdrew the calendar feed. */
public record FeedWithdrawn(AccountId about, Actor by, Instant at) implements DomainEvent {}
