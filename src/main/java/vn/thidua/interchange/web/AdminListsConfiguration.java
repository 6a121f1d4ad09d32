package vn.thidua.interchange.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.interchange.application.Sheets;
import vn.thidua.platform.web.AdminEntry;
import vn.thidua.shared.Permission;

/** Lists in Excel, among what an administrator looks after. */
@Configuration(proxyBeanMethods = false)
class AdminListsConfiguration {

    @Bean
    AdminEntry listsEntry(Sheets sheets, Permission permission) {
        return new AdminEntry("interchange.admin", "/imports", "file-spreadsheet", 30, actor -> sheets.all().stream()
                .anyMatch(sheet -> permission.holds(sheet.exporting(), actor)));
    }
}
