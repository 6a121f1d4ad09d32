package vn.thidua.notification;

import java.util.UUID;
import vn.thidua.shared.Id;

/** Names one message in the inbox of a unit. */
public record MessageId(UUID value) implements Id {}
