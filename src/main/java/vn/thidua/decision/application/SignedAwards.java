package vn.thidua.decision.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.certificate.AwardDecision;
import vn.thidua.certificate.CertificateDesk;
import vn.thidua.certificate.Honorific;
import vn.thidua.certificate.Recipient;
import vn.thidua.decision.DecisionSigned;
import vn.thidua.decision.domain.Competence;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.DecisionAct;
import vn.thidua.decision.domain.DecisionReason;
import vn.thidua.decision.domain.Placeholder;
import vn.thidua.decision.domain.Signing;
import vn.thidua.decision.store.NumberRows;
import vn.thidua.nomination.ApprovedNominations;
import vn.thidua.notification.Audience;
import vn.thidua.organisation.Salutation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** What a signature sets going in other rooms: the dossiers, the register for life, the certificates. */
@Component
class SignedAwards {

    private final ApprovedNominations nominations;
    private final AwardRegister register;
    private final CertificateDesk desk;
    private final JudgingCompetence judging;
    private final NumberRows rows;
    private final DecisionSaying saying;
    private final DecisionNews news;

    SignedAwards(
            ApprovedNominations nominations,
            AwardRegister register,
            CertificateDesk desk,
            JudgingCompetence judging,
            NumberRows rows,
            DecisionSaying saying,
            DecisionNews news) {
        this.nominations = nominations;
        this.register = register;
        this.desk = desk;
        this.judging = judging;
        this.rows = rows;
        this.saying = saying;
        this.news = news;
    }

    Instant now() {
        return news.now();
    }

    LocalDate today() {
        return news.today();
    }

    /** Takes the decision's number in the unit's year. */
    void take(Decision signed, List<DecidedAward> listed, Actor by) {
        var signing = signing(signed);
        rows.take(
                        signed.unit(),
                        signing.year(),
                        signing.number(),
                        Placeholder.subject(signed.words().subject(), listed),
                        by,
                        now())
                .ifPresent(taken -> {
                    throw Refusal.because(
                            DecisionReason.NUMBER_TAKEN, signing.number(), taken.what(), taken.takenByName());
                });
    }

    void carryOut(Decision signed, List<DecidedAward> given, Actor by) {
        var signing = signing(signed);
        var unit = judging.unit(signed.unit(), signing.signedOn());
        var competence = Competence.of(unit);
        var decider = saying.said(competence.isChair() ? "decision.chair-of" : "decision.head-of", unit.name());
        nominations.awarded(
                given.stream().map(DecidedAward::nomination).toList(), signed.number(), signing.signedOn(), by);
        register.enter(
                given.stream()
                        .map(one -> new AwardRegister.Entry(
                                one.owner(),
                                one.subject(),
                                one.name(),
                                one.unit(),
                                one.award(),
                                one.year(),
                                one.kind(),
                                signed.number(),
                                signing.signedOn(),
                                competence.office(),
                                decider,
                                one.id().value(),
                                Set.of()))
                        .toList(),
                by);
        var post = post(signed, saying.said(competence.isChair() ? "decision.chair" : "decision.head"));
        given.stream()
                .collect(Collectors.groupingBy(DecidedAward::award, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(some -> desk.issue(
                        signed.unit(),
                        heading(signed, some.getFirst(), decider, post),
                        some.stream().map(SignedAwards::recipient).toList(),
                        by));
        news.of(new DecisionSigned(
                signed.id(),
                signed.unit(),
                signed.number(),
                signing.signedOn(),
                signing.signerName(),
                given.size(),
                List.of(new Audience(signed.unit(), DecisionAct.DRAFT_DECISION)),
                by,
                signed.standing().since()));
    }

    /** What the certificates of one award have in common. */
    private static AwardDecision heading(Decision signed, DecidedAward one, String decider, String post) {
        var signing = signing(signed);
        return new AwardDecision(
                one.award(),
                one.awardName(),
                one.title(),
                signed.number(),
                signing.signedOn(),
                decider,
                signing.place(),
                post,
                signing.signerName());
    }

    /** "PHÓ CHỦ TỊCH" as a certificate writes it: "Phó chủ tịch"; the head's own where the template leaves it open. */
    private static String post(Decision signed, String head) {
        var signature = Placeholder.fill(signed.words().signature(), Map.of(Placeholder.CHUC_VU, head));
        var lines = signature.lines().map(String::strip).toList();
        var words = lines.getLast().toLowerCase(Locale.of("vi"));
        return vn.thidua.shared.Sentence.of(words);
    }

    static Recipient recipient(DecidedAward one) {
        return new Recipient(
                honorific(one),
                one.name(),
                one.post(),
                one.achievement(),
                one.id().value());
    }

    private static Honorific honorific(DecidedAward one) {
        return switch (one.subject()) {
            case INDIVIDUAL, FOREIGNER ->
                one.salutation() == null
                        ? Honorific.NONE
                        : one.salutation() == Salutation.MR ? Honorific.MR : Honorific.MS;
            case COLLECTIVE -> Honorific.COLLECTIVE;
            case HOUSEHOLD -> Honorific.HOUSEHOLD;
            case ENTERPRISE -> Honorific.NONE;
        };
    }

    private static Signing signing(Decision signed) {
        return Objects.requireNonNull(signed.signing());
    }
}
