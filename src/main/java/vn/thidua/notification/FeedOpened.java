package vn.thidua.notification;

import java.time.Instant;
import vn.thidua.identity.AccountId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.DomainEvent;

/** A person made the secret address of a calendar feed; the one before is void. */
public record FeedOpened(AccountId about, Actor by, Instant at) implements DomainEvent {}
