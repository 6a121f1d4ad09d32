package vn.thidua.organisation;

import vn.thidua.shared.Actor;

/** Sổ tập thể, hộ gia đình: the way in for forms, lists and the demo. */
public interface CollectiveRegister {

    CollectiveId enter(NewCollective wanted, Actor by);
}
