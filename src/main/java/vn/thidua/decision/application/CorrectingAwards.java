package vn.thidua.decision.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRegister;
import vn.thidua.certificate.CertificateDesk;
import vn.thidua.decision.AwardCorrected;
import vn.thidua.decision.DecidedAwardId;
import vn.thidua.decision.DecisionId;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.DecidedAward.Correction;
import vn.thidua.decision.domain.DecidedAwards;
import vn.thidua.decision.domain.DecisionStep;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Figures;
import vn.thidua.shared.Permission;

/** Đính chính: a name, a post, what it was given for or an amount was wrong; the certificate says the new words. */
@Service
@Transactional
public class CorrectingAwards {

    private final SeeingDecisions seeing;
    private final DecidedAwards awards;
    private final AwardRegister register;
    private final CertificateDesk desk;
    private final SettlingRewards settling;
    private final DecisionSaying saying;
    private final DecisionNews news;
    private final Permission permission;

    CorrectingAwards(
            SeeingDecisions seeing,
            DecidedAwards awards,
            AwardRegister register,
            CertificateDesk desk,
            SettlingRewards settling,
            DecisionSaying saying,
            DecisionNews news,
            Permission permission) {
        this.seeing = seeing;
        this.awards = awards;
        this.register = register;
        this.desk = desk;
        this.settling = settling;
        this.saying = saying;
        this.news = news;
        this.permission = permission;
    }

    public void correct(DecisionId id, DecidedAwardId which, Correction mended, Actor by) {
        var decision = seeing.locked(id, by);
        permission.require(DecisionStep.CORRECT.act(), by, decision.unit());
        decision.taking(DecisionStep.CORRECT, mended.reason(), by, news.now());
        var before = seeing.award(id, which, by);
        var after = awards.save(before.corrected(mended));
        var reference = after.id().value();
        if (!before.name().equals(after.name())) {
            register.correct(reference, after.name(), mended.reason().strip(), by);
        }
        if (isWordedAnew(before, after)) {
            desk.of(reference)
                    .ifPresent(certificate -> desk.correct(
                            certificate.id(),
                            SignedAwards.recipient(after),
                            mended.reason().strip(),
                            by));
        }
        if (mended.amount() != null) {
            settling.settle(List.of(after.holder()));
        }
        news.of(new AwardCorrected(
                id,
                decision.unit(),
                decision.number(),
                after.name(),
                mended.reason().strip(),
                changes(before, after),
                by,
                news.now()));
    }

    private static boolean isWordedAnew(DecidedAward before, DecidedAward after) {
        return !before.name().equals(after.name())
                || !before.post().equals(after.post())
                || !before.achievement().equals(after.achievement());
    }

    private List<Change> changes(DecidedAward before, DecidedAward after) {
        return Stream.of(
                        change("name", before.name(), after.name()),
                        change("post", before.post(), after.post()),
                        change("achievement", before.achievement(), after.achievement()),
                        change(
                                "amount",
                                told(before.reward().amount()),
                                told(after.reward().amount())))
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .toList();
    }

    private Change change(String field, @Nullable String before, @Nullable String after) {
        return new Change(saying.said("decision.field." + field), before, after);
    }

    private static @Nullable String told(@Nullable BigDecimal amount) {
        return amount == null ? null : Figures.written(amount);
    }
}
