package vn.thidua.identity.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/** What the page shows: whose password, null when the link is void; and what was refused. */
public record InvitationPage(
        String token, @Nullable String username, @Nullable Refusal refusal) {}
