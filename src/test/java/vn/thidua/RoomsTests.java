package vn.thidua;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms use each other only as declared, and the map of them is drawn from the code. */
class RoomsTests {

    static final ApplicationModules ROOMS = ApplicationModules.of(ThiDua.class);

    @Test
    void roomsUseEachOtherOnlyAsDeclared() {
        ROOMS.verify();
    }
}
