package vn.thidua.campaign.application;

import static vn.thidua.campaign.domain.CampaignAct.SEE_PARTICIPATION;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Says whose part in a campaign a person sees: the own unit's and those of units below. */
@Service
@Transactional(readOnly = true)
public class SeeingParticipation {

    private final Permission permission;

    SeeingParticipation(Permission permission) {
        this.permission = permission;
    }

    /** Lets in who sees this unit's part; for others it is not there. */
    public void require(UnitId unit, Actor actor) {
        if (!permission.allows(SEE_PARTICIPATION, actor, unit)) {
            throw new NoSuchElementException("participation of " + unit.value());
        }
    }

    /** The unit whose board is meant: the one asked for, else the campaign's where it may be seen, else the own. */
    public UnitId board(UnitId campaignUnit, @Nullable UnitId asked, Actor actor) {
        if (asked != null) {
            require(asked, actor);
            return asked;
        }
        return permission.allows(SEE_PARTICIPATION, actor, campaignUnit) ? campaignUnit : new UnitId(actor.unit());
    }
}
