package vn.thidua.decision.web;

import java.util.List;
import java.util.Map;
import vn.thidua.decision.store.DecisionQueries.Row;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Paging;

/**
 * The decisions a person sees.
 *
 * @param may whether this person drafts decisions
 * @param waiting dossiers that wait for one
 * @param units the short names of the units that decide
 */
public record DecisionsPage(
        String words, List<Row> rows, Map<UnitId, String> units, Paging paging, boolean may, long waiting) {}
