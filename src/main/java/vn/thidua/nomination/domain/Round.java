package vn.thidua.nomination.domain;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.CampaignId;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.RoundId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/**
 * Đợt xét khen thưởng: for what, from when to when, and which awards can be put forward. Its procedure (days of posting and of
 * appraisal, council or not) is that of the day it was opened.
 *
 * @param unit the unit that runs it and below which dossiers are put forward
 */
@Table(schema = "nomination", name = "round")
public record Round(
        @Id RoundId id,
        @Version @Nullable Integer version,
        UnitId unit,
        @Embedded.Empty Terms terms,

        @MappedCollection(idColumn = "round", keyColumn = "position")
        List<Offer> offers,

        RoundState state,
        Instant changedAt,
        String changedBy) {

    /** Longest name. */
    public static final int LONGEST = 300;

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2199;

    /**
     * What is written of a round.
     *
     * @param year the year the awards are for
     * @param campaign the campaign that is summed up; null for rounds of a year or an urgent case
     * @param closesOn last day a dossier can be sent in
     * @param postingDays working days of public posting; 0: none
     * @param workingDays within which a received dossier is appraised; 0: none set
     * @param individuals people who took part, for limits in percent; null: not known
     * @param collectives collectives and households that did
     */
    public record Terms(
            String name,
            CommendationKind kind,
            int year,
            @Nullable CampaignId campaign,
            LocalDate opensOn,
            LocalDate closesOn,
            int postingDays,
            int workingDays,
            @Nullable Integer individuals,
            @Nullable Integer collectives) {

        public Terms {
            name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
            if (name.isEmpty()) {
                throw Refusal.because(RoundReason.NAME_MISSING);
            }
            if (name.length() > LONGEST) {
                throw Refusal.because(RoundReason.TOO_LONG, name.length(), LONGEST);
            }
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw Refusal.because(RoundReason.YEAR_UNREADABLE, FIRST_YEAR, LAST_YEAR);
            }
            if (closesOn.isBefore(opensOn)) {
                throw Refusal.because(RoundReason.DAYS_TURNED, opensOn, closesOn);
            }
        }
    }

    public static Round open(UnitId unit, Terms terms, List<Offer> offers, Actor by, Instant at) {
        return new Round(RoundId.fresh(), null, unit, terms, some(offers), RoundState.OPEN, at, by.name());
    }

    /**
     * The same in other words.
     *
     * @param seen the version the person began from
     */
    public Round changed(Terms other, List<Offer> others, int seen, Actor by, Instant at) {
        if (version == null || seen != version) {
            throw Refusal.because(RoundReason.CHANGED_MEANWHILE, changedBy, Days.moment(changedAt));
        }
        requireOpen();
        return new Round(id, version, unit, other, some(others), state, at, by.name());
    }

    public Round close(Actor by, Instant at) {
        requireOpen();
        return new Round(id, version, unit, terms, offers, RoundState.CLOSED, at, by.name());
    }

    public Round reopen(Actor by, Instant at) {
        if (state == RoundState.OPEN) {
            throw Refusal.because(RoundReason.OPEN_ALREADY, terms.name(), changedBy, Days.moment(changedAt));
        }
        return new Round(id, version, unit, terms, offers, RoundState.OPEN, at, by.name());
    }

    /** Whether dossiers can be sent in on that day. */
    public boolean takes(LocalDate day) {
        return state == RoundState.OPEN && !day.isBefore(terms.opensOn()) && !day.isAfter(terms.closesOn());
    }

    public void requireTaking(LocalDate day) {
        if (!takes(day)) {
            throw Refusal.because(RoundReason.NOT_TAKING, terms.name(), terms.opensOn(), terms.closesOn());
        }
    }

    public Optional<Offer> offer(String award, Subject subject) {
        return offers.stream().filter(offer -> offer.isFor(award, subject)).findFirst();
    }

    /** How many of this can be approved at most. */
    public OptionalInt most(Offer offer) {
        return offer.most(terms.individuals(), terms.collectives());
    }

    private void requireOpen() {
        if (state == RoundState.CLOSED) {
            throw Refusal.because(RoundReason.CLOSED_ALREADY, terms.name(), changedBy, Days.moment(changedAt));
        }
    }

    private static List<Offer> some(List<Offer> offers) {
        if (offers.isEmpty()) {
            throw Refusal.because(RoundReason.NOTHING_OFFERED);
        }
        return List.copyOf(offers);
    }
}
