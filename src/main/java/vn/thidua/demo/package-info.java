/**
 * Trình diễn: plants the demo: Hải Phòng with its communes, people for each duty, six plans read and confirmed.
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
            "notification"
        })
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
