package vn.thidua.decision.domain;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.shared.Refusal;

/** Chỗ điền: what a template leaves open, written in braces by its code, and filled when the paper is written. */
public enum Placeholder {
    DON_VI,
    NGUOI_DUNG_DAU,
    CHUC_VU,
    DIA_DANH,
    DIA_BAN,
    SO_KY_HIEU,
    NGAY,
    TRICH_YEU,
    DANH_HIEU,
    SO_LUONG,
    TONG_SO,
    DOT,
    NAM,
    DON_VI_DE_NGHI,
    NGUON,
    TONG_TIEN,
    LUONG_CO_SO;

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)}");

    /** As it is typed: "{danh-hieu}". */
    public String typed() {
        return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }

    /** The text with each place filled; what is not given stays as it is typed. */
    public static String fill(String text, Map<Placeholder, String> given) {
        return IN_BRACES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Stream.of(values())
                        .filter(one -> one.typed().equals(found.group()))
                        .findFirst()
                        .map(one -> given.getOrDefault(one, one.typed()))
                        .orElse(found.group())));
    }

    /** Refuses a place nobody fills. */
    public static void requireKnown(String text) {
        IN_BRACES.matcher(text).results().map(found -> found.group()).forEach(typed -> {
            if (Stream.of(values()).noneMatch(one -> one.typed().equals(typed))) {
                throw Refusal.because(DecisionReason.PLACE_UNKNOWN, typed);
            }
        });
    }
}
