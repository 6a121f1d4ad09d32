package vn.thidua.campaign.application;

import static vn.thidua.campaign.domain.CampaignAct.REGISTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.ParticipationId;
import vn.thidua.campaign.domain.Campaign;
import vn.thidua.campaign.domain.Campaigns;
import vn.thidua.campaign.domain.LaunchReason;
import vn.thidua.campaign.domain.Participation;
import vn.thidua.campaign.domain.ParticipationStep;
import vn.thidua.campaign.domain.Participations;
import vn.thidua.campaign.domain.RegisteredFigure;
import vn.thidua.campaign.domain.Registration;
import vn.thidua.campaign.domain.Registrations;
import vn.thidua.campaign.domain.Step;
import vn.thidua.campaign.store.AskedGoal;
import vn.thidua.campaign.store.AskedGoals;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Đăng ký thi đua: writes down what a unit undertakes and sends it to the unit the campaign came from. */
@Service
@Transactional
public class RegisteringUnits {

    private final Participations participations;
    private final Campaigns campaigns;
    private final Registrations registrations;
    private final AskedGoals goals;
    private final ParticipationTelling telling;
    private final Permission permission;
    private final Clock clock;

    RegisteringUnits(
            Participations participations,
            Campaigns campaigns,
            Registrations registrations,
            AskedGoals goals,
            ParticipationTelling telling,
            Permission permission,
            Clock clock) {
        this.participations = participations;
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.goals = goals;
        this.telling = telling;
        this.permission = permission;
        this.clock = clock;
    }

    /** What a unit undertakes, as typed; of targets not asked of it nothing is kept. */
    public record Undertaking(String content, Set<RegisteredFigure> figures) {

        public Undertaking {
            figures = Set.copyOf(figures);
        }
    }

    /** Keeps it as a draft; nothing is sent. */
    public void save(ParticipationId id, Undertaking undertaking, Actor by) {
        var part = mine(id, by);
        if (!ParticipationStep.REGISTER.startsFrom(part.state())) {
            throw Refusal.because(LaunchReason.STEP_NOT_NOW, part.unitName(), "@campaign.state." + part.state());
        }
        keep(part, undertaking, by);
    }

    /** Keeps it and sends it. Pressed twice, it is sent once. */
    public void send(ParticipationId id, Undertaking undertaking, Actor by) {
        var part = mine(id, by);
        if (part.isTaken(ParticipationStep.REGISTER, by)) {
            return;
        }
        var campaign = running(part);
        var dues = part.dues();
        if (dues != null && dues.registerFrom() != null && today().isBefore(dues.registerFrom())) {
            throw Refusal.because(LaunchReason.REGISTRATION_NOT_OPEN, dues.registerFrom());
        }
        var registration = keep(part, undertaking, by);
        if (registration.isEmpty()) {
            throw Refusal.because(LaunchReason.REGISTRATION_EMPTY);
        }
        requireReasons(registration, goals.of(part.campaign(), part.unit()));
        var sent = participations.save(part.taken(ParticipationStep.REGISTER, null, by, clock.instant()));
        telling.tell(sent, campaign, ParticipationStep.REGISTER, null, by);
    }

    private Registration keep(Participation part, Undertaking undertaking, Actor by) {
        var asked = goals.of(part.campaign(), part.unit()).stream()
                .map(AskedGoal::measure)
                .collect(Collectors.toSet());
        var figures = undertaking.figures().stream()
                .filter(figure -> asked.contains(figure.measure()))
                .filter(figure -> figure.figure() != null || figure.reason() != null)
                .collect(Collectors.toSet());
        return registrations.save(registrations
                .findById(part.id())
                .orElseGet(() -> Registration.begun(part.id()))
                .saved(undertaking.content(), figures, by.name(), clock.instant()));
    }

    /** Who undertakes less than was allotted says why. */
    private static void requireReasons(Registration registration, List<AskedGoal> goals) {
        for (var goal : goals) {
            registration.figures().stream()
                    .filter(figure -> figure.measure().equals(goal.measure()))
                    .filter(figure -> figure.reason() == null && goal.isAbove(figure.figure()))
                    .findFirst()
                    .ifPresent(figure -> {
                        throw Refusal.because(LaunchReason.LOWER_WITHOUT_REASON, goal.name(), goal.goal());
                    });
        }
    }

    private Participation mine(ParticipationId id, Actor by) {
        var part = participations.locked(id);
        permission.require(REGISTER, by, part.unit());
        running(part);
        return part;
    }

    private Campaign running(Participation part) {
        var campaign = campaigns.get(part.campaign());
        if (campaign.step() != Step.ACTIVE) {
            throw Refusal.because(LaunchReason.CAMPAIGN_OVER, campaign.terms().name());
        }
        return campaign;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
