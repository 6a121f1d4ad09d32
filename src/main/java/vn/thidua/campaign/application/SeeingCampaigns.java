package vn.thidua.campaign.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.domain.CampaignAct;
import vn.thidua.campaign.domain.UnitPath;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Says from where a person looks: campaigns of the own unit, of units below and of superiors are seen, no others. */
@Service
@Transactional(readOnly = true)
public class SeeingCampaigns {

    private final Units units;
    private final Permission permission;

    SeeingCampaigns(Units units, Permission permission) {
        this.units = units;
        this.permission = permission;
    }

    /** The lists show what stands on one line with this place. */
    public UnitPath from(Actor actor) {
        permission.require(CampaignAct.SEE_CAMPAIGN, actor, new UnitId(actor.unit()));
        return UnitPath.of(new UnitId(actor.unit()), units);
    }

    public boolean sees(Actor actor, UnitId unit) {
        return permission.allows(CampaignAct.SEE_CAMPAIGN, actor, unit);
    }
}
