package vn.thidua.identity.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.identity.domain.SignOnLink;

/**
 * A person's own link to the single sign-on.
 *
 * @param linked it was made just now
 * @param taken whom the provider named belongs to another account
 */
public record OwnSignOnPage(String name, @Nullable SignOnLink link, boolean linked, boolean taken) {

    public boolean isBound() {
        return link != null && link.isBound();
    }
}
