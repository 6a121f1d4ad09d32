package vn.thidua.interchange.domain;

import static vn.thidua.shared.Duty.ADMINISTRATOR;
import static vn.thidua.shared.Duty.AUDITOR;
import static vn.thidua.shared.Duty.CHAIR;
import static vn.thidua.shared.Duty.CITY_OFFICER;
import static vn.thidua.shared.Duty.OFFICER;

import java.util.List;
import vn.thidua.shared.Act;
import vn.thidua.shared.Grant;

/** What can be done with lists in Excel. */
public enum InterchangeAct implements Act {
    EXPORT_UNITS(Grant.below(ADMINISTRATOR, CITY_OFFICER, OFFICER, AUDITOR)),
    IMPORT_UNITS(Grant.below(ADMINISTRATOR, CITY_OFFICER)),
    EXPORT_PEOPLE(Grant.below(ADMINISTRATOR, CITY_OFFICER, OFFICER, CHAIR)),
    IMPORT_PEOPLE(Grant.below(ADMINISTRATOR, CITY_OFFICER, OFFICER)),
    EXPORT_ACCOUNTS(Grant.below(ADMINISTRATOR)),
    IMPORT_ACCOUNTS(Grant.below(ADMINISTRATOR));

    private final List<Grant> grants;

    InterchangeAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "interchange";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
