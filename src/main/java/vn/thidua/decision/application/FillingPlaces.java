package vn.thidua.decision.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.decision.domain.AwardStanding;
import vn.thidua.decision.domain.Competence;
import vn.thidua.decision.domain.DecidedAward;
import vn.thidua.decision.domain.Decision;
import vn.thidua.decision.domain.Placeholder;
import vn.thidua.decision.domain.RewardStanding;
import vn.thidua.drafting.Letterheads;
import vn.thidua.eligibility.Subject;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Days;
import vn.thidua.shared.Figures;

/** Điền mẫu: what stands in each place of a template, of one decision. */
@Component
class FillingPlaces {

    private static final int LAST_WITH_ZERO = 9;

    private final JudgingCompetence judging;
    private final Letterheads heads;
    private final DecisionSaying saying;
    private final DecisionNews news;

    FillingPlaces(JudgingCompetence judging, Letterheads heads, DecisionSaying saying, DecisionNews news) {
        this.judging = judging;
        this.heads = heads;
        this.saying = saying;
        this.news = news;
    }

    Map<Placeholder, String> of(Decision decision, List<DecidedAward> listed) {
        var day = decision.signing() == null ? news.today() : decision.signing().signedOn();
        var unit = judging.unit(decision.unit(), day);
        boolean isChair = Competence.of(unit).isChair();
        var given = new EnumMap<Placeholder, String>(Placeholder.class);
        given.put(Placeholder.DON_VI, unit.name());
        given.put(
                Placeholder.NGUOI_DUNG_DAU,
                saying.said(isChair ? "decision.chair-of" : "decision.head-of", unit.name()));
        given.put(Placeholder.CHUC_VU, saying.said(isChair ? "decision.chair" : "decision.head"));
        given.put(Placeholder.DIA_DANH, heads.place(decision.unit()));
        given.put(Placeholder.DIA_BAN, area(unit));
        given.put(
                Placeholder.SO_KY_HIEU,
                decision.signing() == null ? numberOpen(decision.words().symbol()) : decision.number());
        given.put(Placeholder.NGAY, day(decision, day));
        given.putAll(Placeholder.ofAwards(listed));
        given.put(Placeholder.SO_LUONG, counted(listed));
        given.put(Placeholder.TONG_SO, zeroed(listed.size()));
        given.put(
                Placeholder.DON_VI_DE_NGHI,
                listed.stream()
                        .map(DecidedAward::unitName)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n")));
        given.put(Placeholder.TONG_TIEN, Figures.written(sum(listed)));
        given.put(
                Placeholder.LUONG_CO_SO,
                listed.stream()
                        .map(one -> one.reward().baseSalary())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Figures::written)
                        .orElse("…"));
        given.put(Placeholder.NGUON, Placeholder.fill(decision.words().fundSource(), given));
        given.put(
                Placeholder.TRICH_YEU,
                lowered(Placeholder.fill(decision.words().subject(), given)).replaceAll("\\s+", " "));
        return given;
    }

    /** "xã Gia Lộc" of its committee; other units by their whole name. */
    private String area(Unit unit) {
        var kind = saying.said("organisation.kind." + unit.kind()).toLowerCase(DecisionSaying.VIETNAMESE);
        int at = unit.name().toLowerCase(DecisionSaying.VIETNAMESE).indexOf(" " + kind + " ");
        return at < 0 ? unit.name() : unit.name().substring(at + 1);
    }

    /** "24 tháng 11 năm 2025", with room for the day while it is open. */
    private String day(Decision decision, LocalDate day) {
        return decision.signing() == null
                ? dayOpen()
                : saying.said(
                        "decision.day", Days.dayFigures(day), Days.monthFigures(day), String.valueOf(day.getYear()));
    }

    String dayOpen() {
        var today = news.today();
        return saying.said("decision.day-open", Days.monthFigures(today), String.valueOf(today.getYear()));
    }

    String numberOpen(String symbol) {
        return "…/" + symbol;
    }

    /** "02 cá nhân, 01 tập thể", without those whose awards were taken back. */
    private String counted(List<DecidedAward> listed) {
        return listed.stream()
                .collect(Collectors.groupingBy(
                        DecidedAward::subject, () -> new EnumMap<>(Subject.class), Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> saying.said(
                        "decision.counted." + one.getKey(),
                        zeroed(one.getValue().intValue())))
                .collect(Collectors.joining(", "));
    }

    static BigDecimal sum(Collection<DecidedAward> listed) {
        return listed.stream()
                .filter(one -> one.standing() == AwardStanding.GIVEN)
                .filter(one -> one.reward().rewardStanding() == RewardStanding.DUE)
                .map(one -> one.reward().amount())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String zeroed(int count) {
        return (count > LAST_WITH_ZERO ? "" : "0") + count;
    }

    /** "Về việc tặng …" in the middle of a sentence. */
    private static String lowered(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.of("vi")) + words.substring(1);
    }
}
