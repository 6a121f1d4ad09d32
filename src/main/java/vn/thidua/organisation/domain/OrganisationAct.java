package vn.thidua.organisation.domain;

import static vn.thidua.shared.Duty.ADMINISTRATOR;
import static vn.thidua.shared.Duty.CITY_OFFICER;
import static vn.thidua.shared.Duty.OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;

/** What can be done with units. */
public enum OrganisationAct implements Act {
    ADD_UNIT(Grant.below(ADMINISTRATOR, CITY_OFFICER, OFFICER)),
    CODE_UNIT(Grant.below(ADMINISTRATOR, CITY_OFFICER)),
    REORGANISE(Grant.below(ADMINISTRATOR, CITY_OFFICER)),
    KEEP_CLUSTERS(Grant.below(ADMINISTRATOR, CITY_OFFICER));

    private final List<Grant> grants;

    OrganisationAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "organisation";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
