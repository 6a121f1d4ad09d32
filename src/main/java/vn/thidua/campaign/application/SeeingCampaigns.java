package vn.thidua.campaign.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.domain.CampaignAct;
import vn.thidua.campaign.domain.Sight;
import vn.thidua.campaign.domain.UnitPath;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** Says from where a person looks, and what has become of the units that ran campaigns. */
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
    public Sight from(Actor actor) {
        var own = new UnitId(actor.unit());
        permission.require(CampaignAct.SEE_CAMPAIGN, actor, own);
        return new Sight(Stream.concat(UnitPath.of(own, units).superiors(), units.idsWithin(own).stream())
                .toList());
    }

    /** The unit and all that went into it: who asks for its campaigns means theirs too. */
    public List<UUID> line(UnitId unit) {
        return units.lineage(unit).stream().map(UnitId::value).toList();
    }

    /** For each of these units that is no more, the first day it was no more. */
    public Map<UUID, LocalDate> ended(Collection<UUID> asked) {
        return units.ended(asked.stream().map(UnitId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(unit -> unit.getKey().value(), Map.Entry::getValue));
    }

    public boolean sees(Actor actor, UnitId unit) {
        return permission.allows(CampaignAct.SEE_CAMPAIGN, actor, unit);
    }
}
