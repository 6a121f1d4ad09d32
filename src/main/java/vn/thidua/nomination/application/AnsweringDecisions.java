package vn.thidua.nomination.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Holder;
import vn.thidua.drafting.Letterheads;
import vn.thidua.nomination.ApprovedNomination;
import vn.thidua.nomination.ApprovedNominations;
import vn.thidua.nomination.NominationId;
import vn.thidua.nomination.RoundId;
import vn.thidua.nomination.domain.Nomination;
import vn.thidua.nomination.domain.NominationAct;
import vn.thidua.nomination.domain.NominationReason;
import vn.thidua.nomination.domain.Nominations;
import vn.thidua.nomination.domain.Offices;
import vn.thidua.nomination.domain.ReviewState;
import vn.thidua.nomination.domain.ReviewStep;
import vn.thidua.nomination.domain.Rounds;
import vn.thidua.nomination.store.NominationQueries;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Answers the room of decisions: what waits, what was signed, what was taken back. */
@Service
@Transactional
public class AnsweringDecisions implements ApprovedNominations {

    private final Nominations nominations;
    private final Rounds rounds;
    private final NominationQueries queries;
    private final Units units;
    private final Letterheads heads;
    private final Permission permission;
    private final NominationNews news;

    AnsweringDecisions(
            Nominations nominations,
            Rounds rounds,
            NominationQueries queries,
            Units units,
            Letterheads heads,
            Permission permission,
            NominationNews news) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.queries = queries;
        this.units = units;
        this.heads = heads;
        this.permission = permission;
        this.news = news;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApprovedNomination> waiting(UnitId decider) {
        var office = Offices.of(units.get(decider).kind());
        return described(queries.waiting(decider, office.name()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApprovedNomination> these(List<NominationId> ids) {
        return described(ids);
    }

    @Override
    public void awarded(List<NominationId> ids, String decision, LocalDate day, Actor by) {
        ids.stream().sorted(Comparator.comparing(id -> id.value().toString())).forEach(id -> {
            var nomination = nominations.locked(id);
            permission.require(NominationAct.DECIDE_NOMINATION, by, nomination.decider());
            requireWaiting(nomination);
            var moved = nominations.save(nomination.decided(ReviewStep.AWARD, decision, day, null, by, news.now()));
            news.step(moved, ReviewStep.AWARD, by);
        });
    }

    @Override
    public void revoked(NominationId id, String decision, LocalDate day, String reason, Actor by) {
        var nomination = nominations.locked(id);
        permission.require(NominationAct.DECIDE_NOMINATION, by, nomination.decider());
        var moved = nominations.save(nomination.decided(ReviewStep.REVOKE, decision, day, reason, by, news.now()));
        news.step(moved, ReviewStep.REVOKE, by);
    }

    private List<ApprovedNomination> described(List<NominationId> ids) {
        Map<NominationId, Nomination> found =
                nominations.findByIdIn(ids).stream().collect(Collectors.toMap(Nomination::id, Function.identity()));
        var names = units.shortNames(
                found.values().stream().map(Nomination::unit).distinct().toList());
        var named = new HashMap<RoundId, String>();
        var localities = new HashMap<UnitId, String>();
        return ids.stream()
                .map(id -> {
                    var nomination = found.get(id);
                    requireWaiting(nomination);
                    var round = named.computeIfAbsent(
                            nomination.round(),
                            asked -> rounds.get(asked).terms().name());
                    var post = post(nomination, above -> localities.computeIfAbsent(above, heads::locality));
                    return described(nomination, round, post, names.getOrDefault(nomination.unit(), ""));
                })
                .toList();
    }

    /** A unit has no post; it is told by where it is, since its own name stands there already. */
    private static String post(Nomination nomination, Function<UnitId, String> locality) {
        var nominee = nomination.nominee();
        if (nominee.holderKind() != Holder.Kind.UNIT) {
            return nominee.post();
        }
        boolean isProposer = nominee.holder().equals(nomination.unit().value());
        return locality.apply(isProposer ? nomination.decider() : nomination.unit());
    }

    private static void requireWaiting(Nomination nomination) {
        if (nomination.state() != ReviewState.APPROVED) {
            throw Refusal.because(
                    NominationReason.NO_LONGER_WAITING,
                    nomination.nominee().name(),
                    "@nomination.state." + nomination.state());
        }
    }

    private static ApprovedNomination described(Nomination nomination, String round, String post, String unit) {
        var nominee = nomination.nominee();
        var asked = nomination.asked();
        return new ApprovedNomination(
                nomination.id(),
                nomination.round(),
                round,
                nominee.whom(),
                nominee.subject(),
                nominee.salutation(),
                nominee.name(),
                post,
                nomination.unit(),
                unit,
                asked.award(),
                asked.year(),
                asked.kind(),
                nomination.merit().achievement());
    }
}
