package vn.thidua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Duty;
import vn.thidua.shared.Refusal;

/** What a person sees of their own account. */
public record OwnAccountPage(
        String username, List<Duty> duties, @Nullable Refusal refusal) {}
