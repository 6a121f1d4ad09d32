package vn.thidua.reading.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.Level;

/** Tên cơ quan: puts the fixed words of an organ's name right and tells its level; names of places stay as printed. */
final class Organ {

    private static final double ALIKE = 0.78;

    /** Opening words of organs' names, longer ones first. */
    private static final List<String> OPENINGS = List.of(
            "Chủ tịch Ủy ban nhân dân", "Chủ tịch UBND", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban nhân dân", "UBND",
            "Hội đồng nhân dân", "HĐND", "Hội đồng Thi đua - Khen thưởng", "Ban Chấp hành Trung ương", "Ban Chấp hành Đảng bộ",
            "Ban Thường vụ Thành ủy", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Huyện ủy", "Ban Thường vụ Đảng ủy",
            "Ban Thường vụ", "Ban Bí thư", "Bộ Chính trị", "Thủ tướng Chính phủ", "Chính phủ", "Quốc hội",
            "Ủy ban Thường vụ Quốc hội", "Đảng ủy", "Thành ủy", "Tỉnh ủy", "Huyện ủy", "Bộ Nội vụ", "Sở Nội vụ");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("xa", "xã"), Map.entry("phuong", "phường"), Map.entry("dac khu", "đặc khu"),
            Map.entry("thi tran", "thị trấn"), Map.entry("huyen", "huyện"), Map.entry("quan", "quận"),
            Map.entry("thi xa", "thị xã"), Map.entry("thanh pho", "thành phố"), Map.entry("tinh", "tỉnh"));

    private static final Pattern UNIT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<!(?:dia|co|nhan|chinh|dong)\\s)(?:(dac khu|[dp]ac khu)|(thi tran)|(thi xa)|(thanh ph.|thanhpho)|(huye?n)|(quan)|(phuong|phwong)|(tinh)|(x[a34&]))(?![\\p{L}\\p{N}])");
    private static final List<String> UNIT_ORDER =
            List.of("đặc khu", "thị trấn", "thị xã", "thành phố", "huyện", "quận", "phường", "tỉnh", "xã");
    private static final Pattern CITIES =
            Pattern.compile(".*(?:ha noi|ho chi minh|hai phong|da nang|can tho|hue)(?![\\p{L}]).*");

    private Organ() {}

    /** A name with its fixed words in correct Vietnamese; the rest as printed. */
    static String restored(String printed) {
        var folded = Folded.of(printed);
        String best = null;
        double most = ALIKE;
        int end = 0;
        for (var opening : OPENINGS) {
            var wanted = Folded.fold(opening);
            var found = Phrase.opening(folded.text(), wanted, ALIKE);
            double alike = found.map(span -> alike(folded.text().substring(span.start(), span.end()), wanted)).orElse(0.0);
            if (alike > most || alike == most && best != null && opening.length() > best.length()) {
                most = alike;
                best = opening;
                end = found.get().end();
            }
        }
        if (best == null) {
            return PlanText.tidy(units(printed));
        }
        var rest = printed.substring(Math.min(folded.span(end, end).start(), printed.length()));
        return PlanText.tidy(best + " " + units(rest));
    }

    /** A long opening weighs more than a short one that is only a little more alike. */
    private static double alike(String words, String wanted) {
        return Likeness.of(words, wanted) * (1 + wanted.length() * 0.012);
    }

    /** Words of territorial units put right: "XA AN THANH" becomes "xã AN THANH". */
    private static String units(String printed) {
        var folded = Folded.of(printed);
        var found = UNIT.matcher(folded.text());
        var out = new StringBuilder();
        int from = 0;
        while (found.find()) {
            var span = folded.span(found);
            var word = printed.substring(span.start(), span.end());
            out.append(printed, from, span.start()).append(put(word, unit(found).orElse(word), printed, span.end()));
            from = span.end();
        }
        return out.append(printed.substring(from)).toString();
    }

    /** A word is put right when it is the unit in capitals, or lost its marks before a name or the end. */
    private static String put(String word, String unit, String printed, int end) {
        boolean same = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase().equals(unit);
        var rest = printed.substring(end).stripLeading();
        boolean named = rest.isEmpty() || !Character.isLetter(rest.codePointAt(0)) || Character.isUpperCase(rest.codePointAt(0));
        boolean bare = word.toLowerCase().equals(Folded.fold(word));
        return same || bare && (named || word.length() == 2) ? unit : word;
    }

    private static Optional<String> unit(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return Optional.of(UNIT_ORDER.get(group - 1));
            }
        }
        return Optional.empty();
    }

    /** The territorial units a name holds, in order ("xã", "thành phố"). */
    static List<String> unitsIn(String name) {
        var found = UNIT.matcher(Folded.fold(name));
        var units = new ArrayList<String>();
        while (found.find()) {
            unit(found).ifPresent(units::add);
        }
        return units;
    }

    static boolean isUnit(String folded) {
        return UNITS.containsKey(folded);
    }

    /** Cấp of an organ; of a commune's committee the commune, of a school the unit. */
    static Level level(String name) {
        var folded = Folded.fold(name);
        if (folded.matches("^(?:so|phong|truong|trung tam|benh vien|cong ty|chi cuc|cuc|vien|van phong|hoc vien|dai hoc|tong cong ty|ban quan ly|tram) .*")) {
            return Level.UNIT;
        }
        if (folded.matches("^(?:hoi (?!dong)|doan |lien doan|cong doan|lien hiep|lien minh|uy ban mat tran|uy ban mttq|ubmttq|mat tran|tinh doan|thanh doan|huyen doan|ban chap hanh (?:hoi|doan)).*")) {
            return Level.ASSOCIATION;
        }
        var units = unitsIn(name);
        if (units.isEmpty()) {
            return folded.matches("^(?:bo |chinh phu|thu tuong|quoc hoi|ban bi thu|uy ban thuong vu quoc hoi|ban chap hanh trung uong|hoi dong thi dua.*trung uong).*")
                    ? Level.CENTRAL
                    : folded.contains("thanh uy") || folded.contains("tinh uy")
                            ? Level.PROVINCE
                            : folded.contains("huyen uy") ? Level.DISTRICT : Level.UNIT;
        }
        return switch (units.getFirst()) {
            case "xã", "phường", "đặc khu", "thị trấn" -> Level.COMMUNE;
            case "huyện", "quận", "thị xã" -> Level.DISTRICT;
            case "thành phố" -> cityLevel(folded, units.size());
            default -> Level.PROVINCE;
        };
    }

    private static Level cityLevel(String folded, int units) {
        int at = folded.indexOf("thanh ph");
        var name = at < 0 ? "" : folded.substring(Math.min(folded.length(), at + 9)).strip();
        return name.isEmpty() || CITIES.matcher(name).matches() && units == 1 ? Level.PROVINCE : Level.DISTRICT;
    }
}
