package vn.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The whole system: one process, one database, rooms by capability. */
@SpringBootApplication
@Modulithic(
        systemName = "Thi đua, khen thưởng",
        sharedModules = {"shared", "platform"})
public class ThiDua {

    public static void main(String[] arguments) {
        SpringApplication.run(ThiDua.class, arguments);
    }
}
