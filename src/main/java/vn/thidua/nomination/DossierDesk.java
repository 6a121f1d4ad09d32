package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.council.MeetingId;
import vn.thidua.eligibility.Achievement;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Scope;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** Bàn hồ sơ: rounds and dossiers for rooms that bring in what people did elsewhere. Each step asks Permission as if taken by hand. */
public interface DossierDesk {

    /**
     * What is said of a round.
     *
     * @param campaign the campaign that is summed up; null for others
     * @param postingDays working days of public posting
     * @param workingDays within which a received dossier is appraised
     * @param individuals people who took part, and
     * @param collectives collectives and households that did, for limits in percent; null: not known
     */
    record Opening(
            String name,
            CommendationKind kind,
            int year,
            @Nullable CampaignId campaign,
            LocalDate opensOn,
            LocalDate closesOn,
            int postingDays,
            int workingDays,
            @Nullable Integer individuals,
            @Nullable Integer collectives) {}

    /** One award of a round; the limit as typed ("5", "10%", or nothing). */
    record Offered(String award, Subject subject, String limit, boolean byCouncil) {}

    /** For what someone is put forward. */
    record Deed(
            String achievement,
            String report,
            Achievement.Basis basis,
            Scope scope,
            @Nullable LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    RoundId open(Opening opening, List<Offered> offers, Actor by);

    void close(RoundId round, Actor by);

    /**
     * @param nominee full name of a person, a collective or a unit of the unit; empty: the unit itself
     * @param onPaper codes of the papers that were handed in on paper
     */
    NominationId write(
            RoundId round, UnitId unit, String nominee, String award, Deed deed, Set<String> onPaper, Actor by);

    void submit(NominationId dossier, Actor by);

    void withdraw(NominationId dossier, String why, Actor by);

    void receive(NominationId dossier, Actor by);

    void sendBack(NominationId dossier, String why, Actor by);

    void post(NominationId dossier, Actor by);

    /** What someone said of a posted dossier. */
    void remark(NominationId dossier, String speaker, String words, String paper, Actor by);

    /** @param considered what the appraiser looked at where a person has to */
    void appraise(NominationId dossier, String considered, Actor by);

    /** The head agrees to what needs no vote. */
    void conclude(NominationId dossier, Actor by);

    void table(NominationId dossier, MeetingId meeting, Actor by);
}
