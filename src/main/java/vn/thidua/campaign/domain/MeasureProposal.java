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
    private static final Pattern LEVEL_UNIT = Pattern.compile("^(diem|phut|gio|giay|bac|hang|thu hang)\\b");
    /** "gấp 1,8 lần": a level; "2 lần" alone is counted. */
    private static final Pattern TIMES = Pattern.compile("^lan\\b");

    private static final Pattern MANIFOLD = Pattern.compile("\\bgap\\b");
    private static final Pattern EACH = Pattern.compile("^(moi|tung|binh quan moi) ");
    /** Without marks "mới" (new) reads like "mỗi" (each). */
    private static final Pattern NEWLY = Pattern.compile("^[mM]\\u1edbi ");

    private static final Pattern SINCE_THE_BEGINNING = Pattern.compile("\\b(luy ke|cong don|tinh tu dau|tu dau)\\b");
    private static final Pattern STOCK =
            Pattern.compile("^(tong so|tong dan|dan)\\b|\\b(hien co|hien con|con lai|luu kho|giu vung|dang co)\\b");
    private static final Pattern POOR_LEFT = Pattern.compile("^(so )?ho (can )?ngheo\\b|\\bton dong\\b");
    /** A title once won holds: what has it by now is counted, not what won it in the period. */
    private static final Pattern TITLE =
            Pattern.compile("\\b(dat (chuan|danh hieu|tieu chuan|\\d+ sao)|duoc cong nhan|dat gia dinh)\\b");

    private static final Pattern ANEW = Pattern.compile("\\bthem\\b|(?<!nong thon )\\bmoi\\b");
    private static final Pattern MONEY = Pattern.compile("\\b(dong|vnd|usd|do la)\\b");
    private static final Pattern SCALED = Pattern.compile("^(nghin|ngan|trieu|ty|chuc nghin)\\b");
    private static final Pattern QUANTITY = Pattern.compile("^(ha|hec ?-?ta|km|m|m2|m3|met|tan|ta|kg|lit|kwh|mwh)\\b");
    private static final Pattern PEOPLE = Pattern.compile("\\b(nguoi|luot|lao dong|doan vien|hoi vien|dang vien)\\b");
    private static final Pattern RATE = Pattern.compile("^(ty le|ti le|so)\\s+");
    /** Where the words of who is looked at end and those of what they do begin. */
    private static final Pattern VERB =
            Pattern.compile(" (tham gia|duoc|dat|hoan thanh|phan loai|su dung|thuc hien|dang ky"
                    + "|trien khai|giai quyet|xu ly|nop|tra|cap nhat|chuyen doi|tiep can|xep loai|qua dao tao"
                    + "|co (?!so|quan|cau|hoi|gioi|ban|hoan canh)\\S+) ");

    private static final Pattern COUNTABLE = Pattern.compile(
            "^(ho(?! so)|ho so|nguoi|tre em|hoc sinh|xa|phuong|thon|buon|ap"
                    + "|co so|lao dong|van ban|truong|can bo|cong chuc|dang vien|doan vien|hoi vien|don vi|benh vien)\\b");

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
                method == RATIO ? of(target, name) : null,
                null);
    }

    private static Method method(CampaignTarget target, Wording name, Wording unit) {
        if (target.comparator() == Comparator.ACHIEVE || target.value() == null) {
            return YES_NO;
        }
        if (unit.has(SHARE)) {
            return RATIO;
        }
        if (isLevel(target, name, unit)) {
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
    private static boolean isLevel(CampaignTarget target, Wording name, Wording unit) {
        boolean manifold = unit.has(TIMES) && (target.direction() != null || name.has(MANIFOLD));
        return manifold
                || unit.has(POINTS_OF_SHARE)
                || unit.has(FOR_EACH)
                || unit.has(LEVEL_UNIT)
                || name.has(LEVEL_NAME);
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
        boolean each = name.has(EACH) && !NEWLY.matcher(target.name()).find();
        return method == YES_NO || !each && !(method == LAST && isLevel(target, name, unit));
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

    /** Of "hộ dân", where a verb ends the words of who is looked at; of a change nothing is told by form. */
    private static @Nullable String of(CampaignTarget target, Wording name) {
        var counted = counted(target.name(), name);
        var plain = Wording.of(counted).text() + " ";
        var verb = VERB.matcher(plain);
        var countable = COUNTABLE.matcher(plain);
        if (target.direction() != null || plain.length() != counted.length() + 1) {
            return null;
        }
        if (verb.find() && verb.start() > 0 && !plain.substring(0, verb.start()).matches(".*( va|,)")) {
            return counted.substring(0, verb.start());
        }
        return countable.find() ? counted.substring(0, countable.end()) : null;
    }

    /** One character for each letter, so that places in the plain words are places in the written ones. */
    private static String composed(String written) {
        return java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
