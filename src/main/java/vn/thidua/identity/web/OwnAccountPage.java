package vn.thidua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.application.SeeingSessions.OpenSession;
import vn.thidua.identity.web.AccountPage.DutyLine;
import vn.thidua.shared.Refusal;

/**
 * What a person sees of their own account.
 *
 * @param secondFactor whether it is on
 * @param address the confirmed mail address, if any
 * @param mail whether the program can send mail
 */
public record OwnAccountPage(
        String username,
        List<DutyLine> duties,
        List<OpenSession> sessions,
        boolean secondFactor,
        @Nullable String address,
        boolean mail,
        @Nullable Refusal refusal) {}
