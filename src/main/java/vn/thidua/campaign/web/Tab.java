package vn.thidua.campaign.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.store.CampaignHead;

/** One side of a campaign, with a page of its own. */
public enum Tab {
    OVERVIEW(""),
    TARGETS("/targets"),
    TASKS("/tasks"),
    DEADLINES("/deadlines"),
    AWARDS("/awards"),
    CONTENT("/content"),
    DOCUMENT("/document"),
    HISTORY("/history");

    private final String path;

    Tab(String path) {
        this.path = path;
    }

    public String path(CampaignHead head) {
        return tab().path(head.id());
    }

    CampaignTab tab() {
        return CampaignTab.of("campaign.tab." + this, path, 10 * (ordinal() + 1));
    }

    /** How many things stand on it; null where counting says nothing. */
    public @Nullable Long count(CampaignHead head) {
        return switch (this) {
            case TARGETS -> head.targets();
            case TASKS -> head.tasks() + head.units();
            case DEADLINES -> head.deadlines();
            case AWARDS -> head.awards();
            case OVERVIEW, CONTENT, DOCUMENT, HISTORY -> null;
        };
    }
}
