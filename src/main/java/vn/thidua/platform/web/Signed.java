package vn.thidua.platform.web;

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
}
