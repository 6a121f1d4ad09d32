package vn.thidua.identity.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.identity.domain.LinkPurpose;
import vn.thidua.shared.Refusal;

/** What a link in a letter shows: what for, and for whom; no user name when the link is void. */
public record MailedLinkPage(
        LinkPurpose purpose,
        String token,
        @Nullable String username,
        @Nullable Refusal refusal) {

    public boolean isReset() {
        return purpose == LinkPurpose.RESET;
    }
}
