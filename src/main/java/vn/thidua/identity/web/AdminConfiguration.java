package vn.thidua.identity.web;

import static vn.thidua.identity.domain.IdentityAct.SEE_COMPONENTS;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.identity.application.DutyBook;
import vn.thidua.identity.application.RulingSignIn;
import vn.thidua.identity.domain.IdentityAct;
import vn.thidua.identity.store.AccountQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Components;
import vn.thidua.platform.web.AdminEntry;
import vn.thidua.platform.web.Job;
import vn.thidua.shared.Permission;

/** The menu entry of those who look after the system, and the accounts among what they look after. */
@Configuration(proxyBeanMethods = false)
class AdminConfiguration {

    @Bean
    Job adminJob(List<AdminEntry> entries) {
        return new Job(
                        "identity.admin",
                        "/admin",
                        "settings",
                        90,
                        actor -> entries.stream()
                                .anyMatch(entry -> entry.shownTo().test(actor)),
                        actor -> 0)
                .alsoAt(entries.stream().flatMap(AdminEntry::addresses).toArray(String[]::new));
    }

    @Bean
    AdminEntry dutiesEntry(DutyBook duties, Permission permission) {
        return new AdminEntry(
                "identity.admin.duties",
                "/duties",
                "id-badge-2",
                25,
                actor -> permission.holds(IdentityAct.SEE_DUTIES, actor),
                actor -> duties.inUse().size());
    }

    @Bean
    AdminEntry accountsEntry(AccountQueries accounts, Units units, Permission permission) {
        return new AdminEntry(
                "identity.admin.accounts",
                "/accounts",
                "users",
                20,
                actor -> permission.holds(IdentityAct.SEE_ACCOUNT, actor),
                actor -> accounts.count(units.idsWithin(new UnitId(actor.unit())), ""));
    }

    @Bean
    AdminEntry signInRulesEntry(RulingSignIn ruling) {
        return new AdminEntry("identity.admin.sign-in", "/sign-in-rules", "shield-lock", 70, ruling::may);
    }

    @Bean
    AdminEntry componentsEntry(Components components, Permission permission) {
        return new AdminEntry(
                "identity.admin.components",
                "/components",
                "packages",
                92,
                actor -> permission.holds(SEE_COMPONENTS, actor),
                actor -> components.libraries().size());
    }
}
