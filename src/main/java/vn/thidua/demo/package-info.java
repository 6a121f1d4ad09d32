/**
 * Trình diễn: plants the demo: Hải Phòng with its communes, people for each duty, six plans read and confirmed,
 * a campaign in mid-flight and the commendation of one commune.
 *
 * <p>Owns nothing and does everything through the other rooms' doors; no room knows it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "identity",
            "interchange",
            "reading",
            "plan",
            "campaign",
            "reporting",
            "task",
            "eligibility",
            "council",
            "nomination",
            "decision",
            "notification"
        })
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
