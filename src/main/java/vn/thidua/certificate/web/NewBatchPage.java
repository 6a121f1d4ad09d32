package vn.thidua.certificate.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/** The form of a decision, as it was filled in when it was refused. */
public record NewBatchPage(DecisionForm typed, @Nullable Refusal refusal) {}
