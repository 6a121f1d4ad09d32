package vn.thidua.organisation.domain;

import static vn.thidua.shared.Duty.ADMINISTRATOR;
import static vn.thidua.shared.Duty.AUDITOR;
import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.CHECKER;
import static vn.thidua.shared.Duty.CITY_OFFICER;
import static vn.thidua.shared.Duty.COUNCIL;
import static vn.thidua.shared.Duty.OFFICER;
import static vn.thidua.shared.Duty.UNIT_HEAD;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;

/** What can be done with units, people and collectives. */
public enum OrganisationAct implements Act {
    /** Among what a person looks after; to look units up is everyone's. */
    SURVEY_UNITS(Grant.below(ADMINISTRATOR, CITY_OFFICER, AUDITOR)),
    /** A unit under no other: entered by the program at its first start only. */
    FOUND_UNIT(List.of()),
    ADD_UNIT(Grant.below(ADMINISTRATOR, CITY_OFFICER, OFFICER)),
    SEE_PEOPLE(Grant.below(OFFICER, UNIT_HEAD, CHECKER, COUNCIL, CHAIR, CITY_OFFICER, AUDITOR, ADMINISTRATOR)),
    KEEP_PEOPLE(Grant.below(OFFICER, CITY_OFFICER, ADMINISTRATOR)),
    SEE_IDENTITY_NUMBER(Grant.below(OFFICER, CITY_OFFICER)),
    KEEP_COLLECTIVES(Grant.below(OFFICER, CITY_OFFICER, ADMINISTRATOR)),
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
