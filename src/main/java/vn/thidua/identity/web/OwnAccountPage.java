package vn.thidua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.web.AccountPage.DutyLine;
import vn.thidua.shared.Refusal;

/** What a person sees of their own account. */
public record OwnAccountPage(
        String username, List<DutyLine> duties, @Nullable Refusal refusal) {}
