package vn.thidua.decision.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** "Về việc tặng Giấy khen (…)": a subject with what its awards fill in, for lists, histories and refusals. */
    public static String subject(String typed, List<DecidedAward> listed) {
        return fill(typed, ofAwards(listed));
    }

    /** What the awards of a decision fill in by themselves. */
    public static Map<Placeholder, String> ofAwards(List<DecidedAward> listed) {
        return Map.of(
                DANH_HIEU, joined(listed, DecidedAward::awardName),
                DOT, joined(listed, DecidedAward::roundName),
                NAM, joined(listed, one -> String.valueOf(one.year())));
    }

    private static String joined(List<DecidedAward> listed, Function<DecidedAward, String> part) {
        return listed.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
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
