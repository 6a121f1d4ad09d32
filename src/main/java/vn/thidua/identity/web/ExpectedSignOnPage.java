package vn.thidua.identity.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.identity.AccountId;
import vn.thidua.identity.domain.SignOnLink;
import vn.thidua.shared.Refusal;

/** Whom the single sign-on must name for an account, as its administrator sees and changes it. */
public record ExpectedSignOnPage(
        AccountId account,
        String name,
        @Nullable SignOnLink link,
        @Nullable Refusal refusal) {

    public String claim() {
        return link == null || link.claim() == null ? "" : link.claim();
    }

    public boolean isBound() {
        return link != null && link.isBound();
    }
}
