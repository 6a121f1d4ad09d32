package vn.thidua.commendation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.commendation.domain.CommendationAct;
import vn.thidua.platform.web.Job;
import vn.thidua.shared.Permission;

/** Khen thưởng in the menu. */
@Configuration(proxyBeanMethods = false)
class CommendationConfiguration {

    @Bean
    Job commendation(Permission permission) {
        return new Job(
                "commendation.job",
                "/catalogue",
                "award",
                57,
                actor -> permission.holds(CommendationAct.SEE_CATALOGUE, actor),
                actor -> 0);
    }
}
