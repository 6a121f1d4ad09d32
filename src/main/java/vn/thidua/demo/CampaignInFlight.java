package vn.thidua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.LaunchDesk;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.organisation.UnitRegister.Merger;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;

/**
 * Phong trào đang chạy: the city's campaign of autumn 2025 as it stands on 24 November: launched, registered, reported twice
 * by all and a third time by most, with late and returned reports and two villages become one.
 */
@Component
@ConditionalOnProperty("thidua.demo")
class CampaignInFlight {

    static final long SEED = 232;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LaunchDesk.Days DAYS =
            new LaunchDesk.Days(LocalDate.of(2025, 9, 15), LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 10));
    private static final LaunchDesk.Days BELOW = new LaunchDesk.Days(LocalDate.of(2025, 9, 25), null, null);
    /** How many communes never looked at it, and how many of the others launched nothing at home and registered nothing. */
    private static final int ASLEEP = 2, UNLAUNCHED = 4, UNREGISTERED = 6;

    private final LaunchDesk desk;
    private final RunningCampaigns campaigns;
    private final PlantingPlans plans;
    private final PlantingReports reports;
    private final UnitRegister register;
    private final Units units;
    private final Map<String, String> words = DemoFile.words("words.tsv");

    CampaignInFlight(
            LaunchDesk desk,
            RunningCampaigns campaigns,
            PlantingPlans plans,
            PlantingReports reports,
            UnitRegister register,
            Units units) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.plans = plans;
        this.reports = reports;
        this.register = register;
        this.units = units;
    }

    /**
     * @param city the officer of the city, who runs the campaign
     * @param administrator who records the merger of villages
     */
    void plant(CampaignId campaign, Cast cast, Actor city, Actor administrator) {
        var diary = new Diary();
        var from = new UnitId(city.unit());
        var communes =
                units.below(from).stream().filter(CampaignInFlight::isCommune).toList();
        diary.at(moment(9, 10, 9), () -> follow(campaign, city));
        diary.at(moment(9, 11, 8), () -> desk.launch(campaign, from, ids(communes), DAYS, city));
        answer(diary, campaign, communes, cast);
        communes.subList(0, communes.size() - ASLEEP).stream()
                .filter(commune -> cast.isKnown(commune.id()))
                .forEach(known -> launchBelow(diary, campaign, known, cast));
        diary.at(moment(10, 13, 9), () -> decide(campaign, communes, city));
        diary.play();
        reports.plant(9, campaign, diary, cast, city);
        reports.plant(10, campaign, diary, cast, city);
        diary.at(moment(11, 17, 9), () -> mergeVillages(administrator));
        reports.plant(11, campaign, diary, cast, city);
    }

    private void follow(CampaignId campaign, Actor city) {
        desk.track(campaign, city);
        campaigns.measures(campaign).stream()
                .filter(measure -> measure.direction() != null)
                .forEach(measure -> desk.takeOut(measure.id(), said("taken-out"), city));
        desk.addAchievement(campaign, said("own-target"), city);
    }

    private void answer(Diary diary, CampaignId campaign, List<Unit> communes, Cast cast) {
        var chance = new SplittableRandom(SEED);
        for (int at = 0; at < communes.size() - ASLEEP; at++) {
            var commune = communes.get(at).id();
            var officer = cast.of(commune);
            var seen = worked(LocalDate.of(2025, 9, 12 + chance.nextInt(6)));
            diary.at(moment(seen, 8, commune), () -> desk.acknowledge(campaign, commune, officer));
            if (at < communes.size() - ASLEEP - UNREGISTERED) {
                var day = worked(LocalDate.of(2025, 10, 1 + chance.nextInt(10)));
                diary.at(moment(day, 9, commune), () -> desk.register(campaign, commune, said("undertaking"), officer));
            }
            if (at < communes.size() - ASLEEP - UNLAUNCHED && !cast.isKnown(commune)) {
                launchAtHome(diary, communes.get(at), officer);
            }
        }
    }

    /** Most in time, every twentieth some days late; those with an account brought their plan as a paper. */
    private void launchAtHome(Diary diary, Unit commune, Actor officer) {
        int draw = Math.floorMod(commune.name().hashCode(), 20);
        var day = worked(LocalDate.of(2025, 9, 18).plusDays(draw == 0 ? 15 : draw % 13));
        diary.at(moment(day, 14, commune.id()), () -> plans.confirm(commune, day, officer));
    }

    private void launchBelow(Diary diary, CampaignId campaign, Unit commune, Cast cast) {
        var below = units.below(commune.id());
        var officer = cast.of(commune.id());
        diary.at(moment(9, 19, 9), () -> desk.launch(campaign, commune.id(), ids(below), BELOW, officer));
        for (var unit : below) {
            var head = cast.of(unit.id());
            diary.at(
                    moment(LocalDate.of(2025, 9, 22), 10, unit.id()),
                    () -> desk.acknowledge(campaign, unit.id(), head));
        }
    }

    private void decide(CampaignId campaign, List<Unit> communes, Actor city) {
        var registered = communes.subList(0, communes.size() - ASLEEP - UNREGISTERED);
        IntStream.range(0, registered.size()).forEach(at -> {
            var unit = registered.get(at).id();
            if (at % 25 == 7) {
                desk.returnRegistration(campaign, unit, said("registration-returned"), city);
            } else if (at % 9 != 4) {
                desk.approve(campaign, unit, city);
            }
        });
    }

    private void mergeVillages(Actor administrator) {
        var merger = new Merger(said("merger"), LocalDate.of(2025, 11, 10), LocalDate.of(2025, 11, 18));
        register.merge(List.of(named(said("merged-unit"))), named(said("merged-into")), merger, administrator);
    }

    private UnitId named(String name) {
        return units.named(name).orElseThrow().id();
    }

    private String said(String key) {
        return words.getOrDefault(key, key);
    }

    private static boolean isCommune(Unit unit) {
        return List.of("xa", "phuong", "dac_khu").contains(unit.kind());
    }

    private static List<UnitId> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }

    private static Instant moment(int month, int day, int hour) {
        return moment(LocalDate.of(2025, month, day), hour);
    }

    static Instant moment(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(VIETNAM).toInstant();
    }

    /** Some minute of the hour, the same for a unit each time. */
    private Instant moment(LocalDate day, int hour, UnitId unit) {
        return moment(day, hour).plusSeconds(60L * minute(units.get(unit).name()));
    }

    /** Not everybody's work falls on the stroke of the hour. */
    static int minute(String unit) {
        return Math.floorMod(unit.hashCode(), 53);
    }

    /** The day itself, and the Friday before where nobody works. */
    static LocalDate worked(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
    }
}
