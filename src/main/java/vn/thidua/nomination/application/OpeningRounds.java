package vn.thidua.nomination.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.RunningCampaigns;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.eligibility.Office;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.RoundKept;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.Offer;
import vn.thidua.nomination.domain.Offices;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.domain.RoundReason;
import vn.thidua.nomination.domain.Rounds;
import vn.thidua.nomination.store.RoundQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Days;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Mở đợt xét: opens, rewrites, closes rounds. */
@Service
@Transactional
public class OpeningRounds {

    private final Rounds rounds;
    private final RoundQueries queries;
    private final SeeingNominations seeing;
    private final RunningCampaigns campaigns;
    private final Units units;
    private final Permission permission;
    private final NominationNews news;
    private final Eligibility law = Eligibility.byTheLaw();

    OpeningRounds(
            Rounds rounds,
            RoundQueries queries,
            SeeingNominations seeing,
            RunningCampaigns campaigns,
            Units units,
            Permission permission,
            NominationNews news) {
        this.rounds = rounds;
        this.queries = queries;
        this.seeing = seeing;
        this.campaigns = campaigns;
        this.units = units;
        this.permission = permission;
        this.news = news;
    }

    /** One award as it was chosen on the form. */
    public record Chosen(String award, Subject subject, String limit, boolean byCouncil) {}

    /** Says no to whom a form is not for. */
    @Transactional(readOnly = true)
    public void requireMay(Actor by) {
        permission.require(NominationAct.KEEP_ROUND, by, new UnitId(by.unit()));
    }

    @Transactional(readOnly = true)
    public void requireMay(RoundId id, Actor by) {
        permission.require(NominationAct.KEEP_ROUND, by, seeing.round(id, by).unit());
    }

    public RoundId open(Round.Terms terms, List<Chosen> chosen, Actor by) {
        requireMay(by);
        var unit = new UnitId(by.unit());
        requireCampaign(terms, by);
        var round = rounds.save(Round.open(unit, terms, offers(unit, terms, chosen), by, news.now()));
        tell(round, "OPENED", List.of(), by);
        return round.id();
    }

    public void change(RoundId id, Round.Terms terms, List<Chosen> chosen, int seen, Actor by) {
        var round = kept(id, by);
        requireCampaign(terms, by);
        var offers = offers(round.unit(), terms, chosen);
        requireUsed(round, offers);
        var changed = rounds.save(round.changed(terms, offers, seen, by, news.now()));
        tell(changed, "CHANGED", changes(round, changed), by);
    }

    public void close(RoundId id, Actor by) {
        tell(rounds.save(kept(id, by).close(by, news.now())), "CLOSED", List.of(), by);
    }

    public void reopen(RoundId id, Actor by) {
        tell(rounds.save(kept(id, by).reopen(by, news.now())), "REOPENED", List.of(), by);
    }

    private Round kept(RoundId id, Actor by) {
        var round = seeing.lockedRound(id, by);
        permission.require(NominationAct.KEEP_ROUND, by, round.unit());
        return round;
    }

    private void requireCampaign(Round.Terms terms, Actor by) {
        if (terms.campaign() != null && !campaigns.mayBeSeenBy(by, terms.campaign())) {
            throw Refusal.because(RoundReason.CAMPAIGN_HIDDEN);
        }
    }

    private List<Offer> offers(UnitId unit, Round.Terms terms, List<Chosen> chosen) {
        var own = Offices.of(units.get(unit).kind());
        var offers = new ArrayList<Offer>();
        for (var one : chosen) {
            var kind = law.book().award(one.award());
            if (!kind.subjects().contains(one.subject())) {
                throw Refusal.because(
                        RoundReason.NOT_OFFERED,
                        "@eligibility.award." + one.award(),
                        "@nomination.subject." + one.subject());
            }
            var office = Offices.deciding(own, deciders(one.award(), terms));
            offers.add(Offer.of(one.award(), one.subject(), one.limit(), one.byCouncil(), office));
        }
        return offers;
    }

    private Set<Office> deciders(String award, Round.Terms terms) {
        return law.book().competence(award, terms.opensOn()).stream()
                .flatMap(rule -> Arrays.stream(rule.parameter("deciders").split(",")))
                .map(Office::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What dossiers were put forward for stays. */
    private void requireUsed(Round round, List<Offer> offers) {
        for (var used : queries.used(round.id())) {
            boolean stays = offers.stream()
                    .anyMatch(offer -> offer.award().equals(used.award()) && offer.subject() == used.subject());
            if (!stays) {
                throw Refusal.because(
                        RoundReason.OFFER_IN_USE,
                        "@eligibility.award." + used.award(),
                        "@nomination.subject." + used.subject(),
                        used.dossiers());
            }
        }
    }

    private List<Change> changes(Round old, Round now) {
        return Stream.of(
                        news.change(
                                "nomination.round.name",
                                old.terms().name(),
                                now.terms().name()),
                        news.change(
                                "nomination.round.opens-on",
                                Days.written(old.terms().opensOn()),
                                Days.written(now.terms().opensOn())),
                        news.change(
                                "nomination.round.closes-on",
                                Days.written(old.terms().closesOn()),
                                Days.written(now.terms().closesOn())),
                        news.change("nomination.round.offers", written(old), written(now)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private String written(Round round) {
        return round.offers().stream()
                .map(offer -> news.said("eligibility.award." + offer.award()) + " ("
                        + news.said("nomination.subject." + offer.subject())
                        + (offer.limit().isEmpty() ? ")" : ", " + offer.limit() + ")"))
                .collect(Collectors.joining(", "));
    }

    private void tell(Round round, String what, List<Change> changes, Actor by) {
        news.of(new RoundKept(round.id(), round.unit(), round.terms().name(), what, changes, by, round.changedAt()));
    }
}
