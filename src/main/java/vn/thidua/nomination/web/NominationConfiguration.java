package vn.thidua.nomination.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.campaign.web.CampaignTab;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.platform.web.Job;
import vn.thidua.shared.Permission;

/** This room's place in the menu, and among the sides of a campaign. */
@Configuration(proxyBeanMethods = false)
class NominationConfiguration {

    static final CampaignTab TAB = CampaignTab.of("nomination.tab", "/rounds", 70);

    @Bean
    Job nominationJob(Permission permission) {
        return new Job(
                        "nomination.job",
                        "/nominations",
                        "medal",
                        58,
                        actor -> permission.holds(NominationAct.SEE_NOMINATION, actor),
                        actor -> 0)
                .alsoAt("/rounds", "/nominee-lists")
                .within("/catalogue");
    }

    /** Everyone with an account writes of itself; who nominates for a unit finds it under the same job. */
    @Bean
    Job ownDossiersJob(Permission permission) {
        return new Job(
                        "nomination.own.job",
                        "/own-dossiers",
                        "pencil",
                        58,
                        actor -> permission.holds(NominationAct.PREPARE_OWN_DOSSIER, actor),
                        actor -> 0)
                .within("/catalogue");
    }

    @Bean
    CampaignTab nominationTab() {
        return TAB;
    }
}
