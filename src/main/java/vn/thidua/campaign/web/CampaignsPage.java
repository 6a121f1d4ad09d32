package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.campaign.domain.Due;
import vn.thidua.campaign.store.CampaignFilter;
import vn.thidua.campaign.store.CampaignListQueries.Facet;
import vn.thidua.campaign.store.CampaignRow;
import vn.thidua.platform.web.Paging;
import vn.thidua.platform.web.Ui;

/** The list of campaigns a person may see. */
public record CampaignsPage(
        CampaignsForm form,
        List<CampaignRow> rows,
        List<Integer> years,
        Map<UUID, String> units,
        Map<UUID, LocalDate> ended,
        Paging paging,
        LocalDate today) {

    static CampaignsPage of(
            CampaignsForm form,
            List<CampaignRow> rows,
            List<Facet> facets,
            Map<UUID, LocalDate> ended,
            LocalDate today) {
        var units = new LinkedHashMap<UUID, String>();
        facets.forEach(facet -> units.putIfAbsent(facet.unit(), facet.unitName()));
        return new CampaignsPage(
                form,
                rows,
                facets.stream().map(Facet::year).distinct().toList(),
                units,
                ended,
                new Paging(
                        form.wanted(),
                        CampaignFilter.PAGE,
                        rows.isEmpty() ? 0 : rows.getFirst().total(),
                        form.path(form.sorted())),
                today);
    }

    /** Nothing found, because there is nothing yet. */
    public boolean empty() {
        return years.isEmpty();
    }

    public String path(CampaignRow row) {
        return "/campaigns/" + row.id().value();
    }

    public String document(Ui ui, CampaignRow row) {
        return DocumentWords.of(
                ui, row.documentType(), row.fullSymbol(), row.issueDate(), unit(ui, row.unit(), row.unitName()));
    }

    /** A unit that is no more is shown by the name it had, and until when it had it. */
    public String unit(Ui ui, UUID id, String name) {
        return DocumentWords.unit(ui, name, ended.get(id));
    }

    /** How the last day of a campaign stands; a closed one has none to wait for. */
    public Due due(CampaignRow row) {
        return Due.on(row.endsOn(), today, row.step());
    }
}
