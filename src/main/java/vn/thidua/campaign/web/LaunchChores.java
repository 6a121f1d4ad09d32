package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignAct;
import vn.thidua.campaign.domain.ParticipationState;
import vn.thidua.campaign.store.ParticipationQueries;
import vn.thidua.campaign.store.ParticipationQueries.OpenPart;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.web.Chore;
import vn.thidua.platform.web.Chore.Words;
import vn.thidua.platform.web.Chores;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;

/** What campaigns sent to a person's unit ask of it, and what units below have registered with it. */
@Component
class LaunchChores implements Chores {

    private static final int AHEAD_DAYS = 30;

    private final ParticipationQueries parts;
    private final Permission permission;

    LaunchChores(ParticipationQueries parts, Permission permission) {
        this.parts = parts;
        this.permission = permission;
    }

    @Override
    public List<Chore> of(Actor actor, LocalDate today) {
        var chores = new ArrayList<Chore>();
        var unit = new UnitId(actor.unit());
        if (permission.allows(CampaignAct.ACKNOWLEDGE_LAUNCH, actor, unit)) {
            parts.openOf(actor.unit()).stream()
                    .flatMap(part -> asked(part, today))
                    .filter(chore -> chore.due() == null || !chore.due().isAfter(today.plusDays(AHEAD_DAYS)))
                    .forEach(chores::add);
        }
        if (permission.allows(CampaignAct.DECIDE_REGISTRATION, actor, unit)) {
            parts.waitingFor(actor.unit()).stream()
                    .map(waiting -> new Chore(
                            null,
                            Words.of("campaign.chore.decide", String.valueOf(waiting.registrations())),
                            Words.of("campaign.chore.campaign", waiting.campaignName()),
                            "campaign.chore.decide-open",
                            "/campaigns/" + waiting.campaign() + "/board?state=REGISTERED&from=" + actor.unit()))
                    .forEach(chores::add);
        }
        return chores;
    }

    private static Stream<Chore> asked(OpenPart part, LocalDate today) {
        if (part.state() == ParticipationState.SENT) {
            return Stream.of(chore(part, part.acknowledgeDue(), "acknowledge"));
        }
        var chores = Stream.<Chore>builder();
        if (part.launchDue() != null && !part.launched()) {
            chores.add(chore(part, part.launchDue(), "launch"));
        }
        boolean open = part.registerFrom() == null || !today.isBefore(part.registerFrom());
        if (open && part.state() == ParticipationState.REGISTRATION_RETURNED) {
            chores.add(chore(part, part.registerDue(), "register-again"));
        } else if (open && part.state() == ParticipationState.ACKNOWLEDGED && part.registerDue() != null) {
            chores.add(chore(part, part.registerDue(), "register"));
        }
        return chores.build();
    }

    private static Chore chore(OpenPart part, @Nullable LocalDate due, String what) {
        return new Chore(
                due,
                Words.of("campaign.chore." + what),
                Words.of("campaign.chore.campaign", part.campaignName()),
                "campaign.chore.part-open",
                "/participations/" + part.id());
    }
}
