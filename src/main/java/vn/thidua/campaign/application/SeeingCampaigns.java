package vn.thidua.campaign.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.domain.UnitPath;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/** Says from where a person looks: campaigns of the own unit, of units below and of superiors are seen, no others. */
@Service
@Transactional(readOnly = true)
public class SeeingCampaigns {

    private final Units units;

    SeeingCampaigns(Units units) {
        this.units = units;
    }

    public UnitPath from(Actor actor) {
        return UnitPath.of(new UnitId(actor.unit()), units);
    }
}
