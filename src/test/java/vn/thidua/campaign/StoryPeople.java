package vn.thidua.campaign;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.organisation.Unit;
import vn.thidua.platform.web.Signed;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** The people of our story. */
public final class StoryPeople {

    public static final Actor HOA = person(1, "Nguyễn Thị Hòa", StoryUnits.GIA_LOC, Duty.OFFICER);
    public static final Actor CITY_OFFICER = person(2, "Trần Văn Minh", StoryUnits.CITY, Duty.OFFICER);
    public static final Actor NEIGHBOUR = person(3, "Lê Thị Mai", StoryUnits.AN_THANH, Duty.OFFICER);
    public static final Actor AUDITOR = person(4, "Đỗ Văn Soát", StoryUnits.GIA_LOC, Duty.AUDITOR);

    private StoryPeople() {}

    private static Actor person(int number, String name, Unit unit, Duty duty) {
        return new Actor(new UUID(8, number), name, unit.id().value(), Set.of(duty));
    }

    /** A request by this person. */
    public static RequestPostProcessor as(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                new TestingAuthenticationToken(new Person(actor), null, List.of()));
    }

    record Person(Actor actor) implements Signed, Serializable {

        @Override
        public String role() {
            return "Chuyên viên";
        }

        @Override
        public String unit() {
            return "UBND xã Gia Lộc";
        }
    }
}
