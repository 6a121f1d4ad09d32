package vn.thidua.campaign.domain;

import static vn.thidua.campaign.Method.COUNTED;
import static vn.thidua.campaign.Method.CUMULATIVE;
import static vn.thidua.campaign.Method.IN_PERIOD;
import static vn.thidua.campaign.Method.LAST;
import static vn.thidua.campaign.Method.RATIO;
import static vn.thidua.campaign.Method.YES_NO;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;
import vn.thidua.plan.Comparator;

/**
 * Đề xuất cách theo dõi: reads from the form of a target, never from its subject, how its figure is to be taken. A person
 * corrects what form cannot tell.
 */
public final class MeasureProposal {

    private static final Pattern SHARE = Pattern.compile("^(%|phan tram)");
    private static final Pattern POINTS_OF_SHARE = Pattern.compile("^diem (%|phan tram)");
    /** "/người", "/hộ", "/tuần": so much for each; "/năm" alone only says which time is meant. */
    private static final Pattern FOR_EACH = Pattern.compile("/ ?(?!nam\\b)\\S");

    private static final Pattern LEVEL_NAME = Pattern.compile(
            "\\b(binh quan|trung binh|tren (mot|1|10) (nghin|van|vu|trieu|ha|hec)|chi so|diem danh gia|toc do|mat do|muc do)\\b");
    private static final Pattern LEVEL_UNIT = Pattern.compile("^(diem|phut|gio|giay|lan|bac|hang|thu hang)\\b");
    private static final Pattern EACH = Pattern.compile("^(moi|tung|binh quan moi) ");
    private static final Pattern SINCE_THE_BEGINNING = Pattern.compile("\\b(luy ke|cong don|tinh tu dau|tu dau)\\b");
    private static final Pattern STOCK =
            Pattern.compile("^(tong so|tong dan|dan)\\b|\\b(hien co|hien con|con lai|luu kho|giu vung|dang co)\\b");
    private static final Pattern POOR_LEFT = Pattern.compile("^(so )?ho (can )?ngheo\\b|\\bton dong\\b");
    /** A title once won holds: what has it by now is counted, not what won it in the period. */
    private static final Pattern TITLE =
            Pattern.compile("\\b(dat (chuan|danh hieu|tieu chuan|\\d+ sao)|duoc cong nhan|dat gia dinh)\\b");

    private static final Pattern ANEW = Pattern.compile("\\b(moi|them)\\b");
    private static final Pattern MONEY = Pattern.compile("\\b(dong|vnd|usd|do la)\\b");
    private static final Pattern SCALED = Pattern.compile("^(nghin|ngan|trieu|ty|chuc nghin)\\b");
    private static final Pattern QUANTITY = Pattern.compile("^(ha|hec ?-?ta|km|m|m2|m3|met|tan|ta|kg|lit|kwh|mwh)\\b");
    private static final Pattern PEOPLE = Pattern.compile("\\b(nguoi|luot|lao dong|doan vien|hoi vien|dang vien)\\b");
    private static final Pattern RATE = Pattern.compile("^(ty|ti) le\\s+");
    private static final Pattern VERB = Pattern.compile(" (tham gia|duoc|dat|co|hoan thanh|phan loai|su dung|thuc hien|dang"
            + " ky|qua|trien khai|hoat dong|giai quyet|xu ly|tra|nop|to chuc|cap nhat|chuyen doi|da|thoat|vi pham|bo)"
            + " ");

    private MeasureProposal() {}

    /** How the target would be followed; the parts of a ratio are named by the plan's words where these name them. */
    public static MeasureTerms of(CampaignTarget target) {
        var name = Wording.of(target.name());
        var unit = Wording.of(target.unit());
        var method = method(target, name, unit);
        return new MeasureTerms(
                target.name(),
                target.unit(),
                method,
                summed(target, method, name, unit),
                target.comparator(),
                target.direction(),
                method == YES_NO ? null : target.value(),
                method == YES_NO ? null : target.valueMax(),
                target.valueText(),
                null,
                target.baseline(),
                BigDecimal.ONE,
                decimals(target, method, unit),
                method == RATIO ? counted(target.name(), name) : null,
                method == RATIO ? of(target.name(), name) : null,
                null);
    }

    private static Method method(CampaignTarget target, Wording name, Wording unit) {
        if (target.comparator() == Comparator.ACHIEVE || target.value() == null) {
            return YES_NO;
        }
        if (unit.has(SHARE)) {
            return RATIO;
        }
        if (isLevel(name, unit)) {
            return LAST;
        }
        if (name.has(SINCE_THE_BEGINNING)
                || Wording.of(target.period()).has(SINCE_THE_BEGINNING)
                || Wording.of(target.valueText()).has(SINCE_THE_BEGINNING)) {
            return CUMULATIVE;
        }
        if (target.comparator() == Comparator.MAINTAIN || isStock(target, name)) {
            return LAST;
        }
        if (unit.has(MONEY) || unit.has(QUANTITY) || unit.has(SCALED)) {
            return IN_PERIOD;
        }
        if (name.has(TITLE) && !name.has(ANEW) && !isCeiling(target)) {
            return CUMULATIVE;
        }
        return unit.has(PEOPLE) ? IN_PERIOD : COUNTED;
    }

    /** A level is measured, not gathered: so much for each, an average, a score, a duration. */
    private static boolean isLevel(Wording name, Wording unit) {
        return unit.has(POINTS_OF_SHARE) || unit.has(FOR_EACH) || unit.has(LEVEL_UNIT) || name.has(LEVEL_NAME);
    }

    /** What there is on a day, not what came in. */
    private static boolean isStock(CampaignTarget target, Wording name) {
        if (target.direction() != null) {
            return false;
        }
        var unit = Wording.of(target.unit());
        boolean bought = unit.has(MONEY);
        return !bought && (name.has(STOCK) && !unit.has(PEOPLE) || isCeiling(target) && name.has(POOR_LEFT));
    }

    private static boolean isCeiling(CampaignTarget target) {
        return target.comparator() == Comparator.AT_MOST || target.comparator() == Comparator.LESS_THAN;
    }

    private static boolean summed(CampaignTarget target, Method method, Wording name, Wording unit) {
        return !name.has(EACH) && !(method == LAST && isLevel(name, unit)) && target.value() != null
                || method == YES_NO;
    }

    private static int decimals(CampaignTarget target, Method method, Wording unit) {
        int usual =
                switch (method) {
                    case RATIO -> 2;
                    case YES_NO, COUNTED -> 0;
                    case IN_PERIOD, CUMULATIVE, LAST -> unit.has(SCALED) ? 3 : unit.has(QUANTITY) ? 2 : 0;
                };
        return method == YES_NO
                ? 0
                : Math.min(MeasureTerms.MOST_DECIMALS, Math.max(usual, places(target.value(), target.valueMax())));
    }

    private static int places(@Nullable BigDecimal value, @Nullable BigDecimal upper) {
        int of = value == null ? 0 : value.stripTrailingZeros().scale();
        int ofUpper = upper == null ? 0 : upper.stripTrailingZeros().scale();
        return Math.max(0, Math.max(of, ofUpper));
    }

    /** "Tỷ lệ hộ dân phân loại rác" counts "hộ dân phân loại rác". */
    private static String counted(String written, Wording name) {
        var rate = RATE.matcher(name.text());
        return rate.lookingAt() ? composed(written).substring(rate.end()) : composed(written);
    }

    /** Of "hộ dân", where a verb ends the words of what is looked at; else nothing is known. */
    private static @Nullable String of(String written, Wording name) {
        var counted = counted(written, name);
        var verb = VERB.matcher(Wording.of(counted).text() + " ");
        return verb.find() && verb.start() > 0 ? counted.substring(0, verb.start()) : null;
    }

    /** One character for each letter, so that places in the plain words are places in the written ones. */
    private static String composed(String written) {
        return java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
