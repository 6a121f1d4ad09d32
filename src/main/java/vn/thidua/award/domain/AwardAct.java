package vn.thidua.award.domain;

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
import vn.thidua.shared.Reach;

/** What can be done with the register of awards and the recorded facts. */
public enum AwardAct implements Act {
    SEE_AWARDS(Grant.everyone(Reach.BELOW)),
    /** The list as a workbook. */
    EXPORT_AWARDS(Grant.below(OFFICER, CHECKER, COUNCIL, CHAIR, CITY_OFFICER, AUDITOR)),
    /** What was decided enters the register, is corrected and revoked: by who writes decisions and who signs them. */
    ENTER_AWARDS(Grant.below(OFFICER, CHAIR, CITY_OFFICER)),
    /** Old registers, and what became of the awards in them. */
    KEEP_AWARDS(Grant.below(OFFICER, CITY_OFFICER)),
    RECORD_FACTS(Grant.below(OFFICER, CITY_OFFICER)),
    /** Discipline, holds, absences; each look is written down. */
    SEE_CONDUCT(Grant.below(OFFICER, UNIT_HEAD, CHECKER, COUNCIL, CHAIR, CITY_OFFICER, AUDITOR));

    private final List<Grant> grants;

    AwardAct(List<Grant> grants) {
        this.grants = grants;
    }

    @Override
    public String room() {
        return "award";
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
