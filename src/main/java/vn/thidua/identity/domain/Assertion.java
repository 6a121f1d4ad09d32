package vn.thidua.identity.domain;

import org.jspecify.annotations.Nullable;

/**
 * Lời xác nhận: what the single sign-on says of the person who came by it.
 *
 * @param claim the value of the claim agreed on, when the provider vouches for it
 * @param twoSteps whether the provider says it asked for a second factor
 */
public record Assertion(
        String issuer, String subject, @Nullable String claim, boolean twoSteps) {}
