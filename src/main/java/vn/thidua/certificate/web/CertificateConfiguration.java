package vn.thidua.certificate.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.platform.web.Job;

/** This room's place in the menu. */
@Configuration(proxyBeanMethods = false)
class CertificateConfiguration {

    @Bean
    Job certificatesJob() {
        return Job.of("certificate.job", "/certificates", "certificate", 62)
                .alsoAt("/certificate-batches", "/blanks")
                .within("/catalogue");
    }
}
