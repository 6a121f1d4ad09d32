package vn.thidua.campaign.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.store.CampaignHead;

/** One side of a campaign, with a page of its own. */
public enum Tab {
    OVERVIEW("", 10),
    BOARD("/board", 20),
    MEASURES("/measures", 30),
    TARGETS("/targets", 110),
    TASKS("/tasks", 120),
    DEADLINES("/deadlines", 130),
    AWARDS("/awards", 140),
    CONTENT("/content", 150),
    DOCUMENT("/document", 160),
    HISTORY("/history", 170);

    private final String path;
    private final int order;

    Tab(String path, int order) {
        this.path = path;
        this.order = order;
    }

    public String path(CampaignHead head) {
        return tab().path(head.id());
    }

    CampaignTab tab() {
        return CampaignTab.of("campaign.tab." + this, path, order);
    }

    /** How many things of one kind stand on it; null where counting says nothing. */
    public @Nullable Long count(CampaignHead head) {
        return switch (this) {
            case TARGETS -> head.targets();
            case MEASURES -> head.measures();
            case BOARD -> head.takingPart();
            case TASKS -> head.tasks();
            case DEADLINES -> head.deadlines();
            case AWARDS -> head.awards();
            case OVERVIEW, CONTENT, DOCUMENT, HISTORY -> null;
        };
    }
}
