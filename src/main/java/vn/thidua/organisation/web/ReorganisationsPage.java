package vn.thidua.organisation.web;

import java.util.List;
import vn.thidua.organisation.store.HistoryQueries.Act;

/** The reorganisations recorded, latest first. */
public record ReorganisationsPage(List<Act> acts, boolean mayRecord) {}
