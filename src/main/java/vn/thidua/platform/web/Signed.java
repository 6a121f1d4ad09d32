package vn.thidua.platform.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Actor;

/**
 * The person signed in, as pages show them. The identity room keeps it as the principal of the session.
 *
 * @param role name of their post ("Chuyên viên Phòng Văn hóa - Xã hội")
 * @param unit short name of the unit acted for ("UBND xã Gia Lộc")
 */
public interface Signed {

    Actor actor();

    String role();

    String unit();

    /** The units this person may act for, when there are several. */
    default List<Place> places() {
        return List.of();
    }

    /** A unit that can be acted for, by its short name. */
    record Place(UUID unit, String name) implements Serializable {}
}
