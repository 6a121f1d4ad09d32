package vn.thidua.nomination.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.campaign.CampaignId;
import vn.thidua.eligibility.CommendationKind;
import vn.thidua.eligibility.Subject;
import vn.thidua.nomination.application.OpeningRounds.Chosen;
import vn.thidua.nomination.domain.Offer;
import vn.thidua.nomination.domain.Round;
import vn.thidua.nomination.domain.RoundReason;
import vn.thidua.shared.Days;
import vn.thidua.shared.Refusal;

/**
 * A round as typed; figures and days stay as they were typed until they are understood.
 *
 * @param chosen the offers, each "GK.INDIVIDUAL"
 * @param limits by offer
 * @param council the offers the council votes on
 * @param version the version the person began from; 0 for a new one
 */
public record RoundForm(
        String name,
        String kind,
        String year,
        @Nullable CampaignId campaign,
        String opensOn,
        String closesOn,
        String postingDays,
        String workingDays,
        String individuals,
        String collectives,
        Set<String> chosen,
        Map<String, String> limits,
        Set<String> council,
        int version) {

    private static final int MOST_DAYS = 60;
    private static final int MOST_WORKING_DAYS = 200;
    private static final int MOST_PARTICIPANTS = 10_000_000;
    private static final int LONGEST = 1000;

    static RoundForm of(MultiValueMap<String, String> sent) {
        var limits = new TreeMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith("limit.") && !values.isEmpty()) {
                limits.put(name.substring("limit.".length()), cut(values.getFirst()));
            }
        });
        return new RoundForm(
                one(sent, "name"),
                one(sent, "kind"),
                one(sent, "year"),
                campaign(one(sent, "campaign")),
                one(sent, "opensOn"),
                one(sent, "closesOn"),
                one(sent, "postingDays"),
                one(sent, "workingDays"),
                one(sent, "individuals"),
                one(sent, "collectives"),
                many(sent, "offer"),
                limits,
                many(sent, "council"),
                one(sent, "version").matches("\\d{1,9}") ? Integer.parseInt(one(sent, "version")) : 0);
    }

    static RoundForm of(Round round) {
        var terms = round.terms();
        var chosen = new TreeSet<String>();
        var limits = new TreeMap<String, String>();
        var council = new TreeSet<String>();
        for (var offer : round.offers()) {
            var code = code(offer);
            chosen.add(code);
            limits.put(code, offer.limit());
            if (offer.byCouncil()) {
                council.add(code);
            }
        }
        return new RoundForm(
                terms.name(),
                terms.kind().name(),
                String.valueOf(terms.year()),
                terms.campaign(),
                Days.written(terms.opensOn()),
                Days.written(terms.closesOn()),
                String.valueOf(terms.postingDays()),
                String.valueOf(terms.workingDays()),
                terms.individuals() == null ? "" : String.valueOf(terms.individuals()),
                terms.collectives() == null ? "" : String.valueOf(terms.collectives()),
                chosen,
                limits,
                council,
                round.version() == null ? 0 : round.version());
    }

    static String code(Offer offer) {
        return offer.award() + "." + offer.subject();
    }

    Round.Terms terms() {
        return new Round.Terms(
                name,
                chosenKind(),
                number(year, 0, Integer.MAX_VALUE, RoundReason.YEAR_UNREADABLE, "2024", "2199"),
                campaign,
                day(opensOn),
                day(closesOn),
                optional(postingDays, MOST_DAYS, 0),
                optional(workingDays, MOST_WORKING_DAYS, 0),
                optional(individuals, MOST_PARTICIPANTS, null),
                optional(collectives, MOST_PARTICIPANTS, null));
    }

    List<Chosen> offers() {
        return chosen.stream().map(this::offer).toList();
    }

    private Chosen offer(String code) {
        var parts = code.split("\\.", 2);
        try {
            return new Chosen(
                    parts[0],
                    Subject.valueOf(parts.length > 1 ? parts[1] : ""),
                    limits.getOrDefault(code, ""),
                    council.contains(code));
        } catch (IllegalArgumentException noSubject) {
            throw Refusal.because(RoundReason.NOTHING_OFFERED);
        }
    }

    private CommendationKind chosenKind() {
        try {
            return CommendationKind.valueOf(kind);
        } catch (IllegalArgumentException noKind) {
            throw Refusal.because(RoundReason.KIND_MISSING);
        }
    }

    private static LocalDate day(String typed) {
        if (typed.isBlank()) {
            throw Refusal.because(RoundReason.DAY_MISSING);
        }
        return Days.read(typed).orElseThrow(() -> Refusal.because(RoundReason.DAY_UNREADABLE, typed.strip()));
    }

    private static int number(String typed, int least, int most, RoundReason wrong, Object... details) {
        var digits = typed.replaceAll("[.\\s\\u00a0]", "");
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw Refusal.because(wrong, details);
        }
        return Integer.parseInt(digits);
    }

    private static @Nullable Integer optional(String typed, int most, @Nullable Integer without) {
        return typed.isBlank()
                ? without
                : Integer.valueOf(number(typed, 0, most, RoundReason.NUMBER_UNREADABLE, typed.strip(), most));
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : cut(value);
    }

    private static Set<String> many(MultiValueMap<String, String> sent, String name) {
        return new TreeSet<>(sent.getOrDefault(name, List.of()));
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private static @Nullable CampaignId campaign(String typed) {
        try {
            return typed.isBlank() ? null : new CampaignId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
