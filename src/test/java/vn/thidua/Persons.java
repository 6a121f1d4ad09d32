package vn.thidua;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Signed;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Duty;

/** The people of the tests: one per duty and unit, the same person each time; and how they are signed in. */
public final class Persons {

    private Persons() {}

    public static Actor officerOf(UnitId unit) {
        return person("Nguyễn Thị Lụa", unit, Duty.OFFICER);
    }

    public static Actor headOf(UnitId unit) {
        return person("Phạm Văn Đồng", unit, Duty.UNIT_HEAD);
    }

    public static Actor checkerOf(UnitId unit) {
        return person("Trần Quốc Ấn", unit, Duty.CHECKER);
    }

    public static Actor councillorOf(UnitId unit) {
        return person("Lê Thị Ước", unit, Duty.COUNCIL);
    }

    public static Actor chairOf(UnitId unit) {
        return person("Vũ Đình Ẩn", unit, Duty.CHAIR);
    }

    public static Actor auditorOf(UnitId unit) {
        return person("Hoàng Thị Ổn", unit, Duty.AUDITOR);
    }

    public static Actor administratorOf(UnitId unit) {
        return person("Đặng Văn Ứng", unit, Duty.ADMINISTRATOR);
    }

    public static Actor cityOfficerOf(UnitId unit) {
        return person("Mai Văn Ước", unit, Duty.CITY_OFFICER);
    }

    /** Someone of the unit without any duty. */
    public static Actor someoneOf(UnitId unit) {
        return person("Bùi Thị Én", unit);
    }

    /** For what asks who is signed in without a request; whoever uses it clears the context afterwards. */
    public static void signIn(Actor actor) {
        var person = new Visitor(actor, "Chuyên viên", "UBND xã Gia Lộc");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    /** {@code browser.get().uri("/work").with(signedIn(officerOf(giaLoc)))}; posts add {@code .with(csrf())}. */
    public static RequestPostProcessor signedIn(Actor actor) {
        var person = new Visitor(actor, "Chuyên viên", "UBND xã Gia Lộc");
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    /** Someone without an account, who is what the test says: nobody is looked up at each request. */
    private record Visitor(Actor actor, String role, String unit) implements Signed {}

    private static Actor person(String name, UnitId unit, Duty... duties) {
        var account = UUID.nameUUIDFromBytes((name + unit.value()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Actor(account, name, unit.value(), Set.of(duties));
    }
}
