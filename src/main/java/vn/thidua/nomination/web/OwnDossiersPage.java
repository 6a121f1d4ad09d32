package vn.thidua.nomination.web;

import java.util.List;
import vn.thidua.nomination.store.OwnDossierQueries.OwnRow;
import vn.thidua.nomination.store.RoundQueries.Taking;
import vn.thidua.platform.web.Paging;

/**
 * What an account wrote of itself, and the rounds it can write in today.
 *
 * @param rounds those of its unit and of the units above that take dossiers
 */
public record OwnDossiersPage(List<OwnRow> rows, List<Taking> rounds, Paging paging) {}
