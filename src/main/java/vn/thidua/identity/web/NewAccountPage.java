package vn.thidua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.DutyName;
import vn.thidua.identity.NewAccount;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Refusal;

/** The form for a new account, as typed so far, with the units to choose from and what was refused. */
public record NewAccountPage(
        NewAccount typed,
        List<Unit> units,
        List<DutyName> duties,
        @Nullable Refusal refusal) {}
