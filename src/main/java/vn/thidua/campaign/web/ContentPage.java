package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.store.ContentQueries.BasisRow;
import vn.thidua.campaign.store.ContentQueries.MovementRow;
import vn.thidua.campaign.store.ContentQueries.SectionRow;

/** Nội dung: the plan's words by section, what it stands on, the movements it names. */
public record ContentPage(
        CampaignFrame frame, List<SectionRow> sections, List<BasisRow> bases, List<MovementRow> movements) {}
