package vn.thidua.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Đơn vị tính: what a figure is counted in, restored to its usual spelling where marks were lost.
 *
 * @param name as officials write it ("triệu đồng/người/năm")
 * @param end where it ends in the folded text
 * @param times how many of the unit one stands for: 1000 in "65 ngàn lượt"
 */
record Unit(String name, Kind kind, int end, int times) {

    Unit(String name, Kind kind, int end) {
        this(name, kind, end, 1);
    }

    /** What sort of thing is measured. */
    enum Kind {
        PERCENT,
        MONEY,
        MEASURE,
        COUNT
    }

    /** A unit of the list, and the pattern of its misreadings, which is only built when a text needs it. */
    private static final class Known {

        private final String name;
        private final Kind kind;
        private final String folded;
        private @Nullable Pattern misread;

        Known(String name, Kind kind) {
            this.name = name;
            this.kind = kind;
            this.folded = Folded.fold(name);
        }

        String name() {
            return name;
        }

        Kind kind() {
            return kind;
        }

        boolean isShort() {
            return folded.length() < 4 && !name.equals("tấn") && !name.equals("xã");
        }

        synchronized Pattern misread() {
            if (misread == null) {
                var words = name.equals("xã") ? "x(?:[4&@3]|da)" : loose(folded);
                misread = Pattern.compile(words + "(?![\\p{L}\\d])");
            }
            return misread;
        }

        /** Of two marks on one letter a scanner makes "g" as well: "trwong hgp", "lao dgng". */
        private static String loose(String folded) {
            return Loose.any(folded).replace("[o0d6qbe]", "[o0d6qbeg9@]");
        }

        /** Where the unit ends if it stands here letter by letter, or -1. */
        int endAt(String text, int start, int limit) {
            int at = start;
            for (int i = 0; i < folded.length(); i++) {
                char wanted = folded.charAt(i);
                int blank = at;
                while (wanted == ' ' && at < limit && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (wanted == ' ' ? at == blank : at >= limit || text.charAt(at++) != wanted) {
                    return -1;
                }
            }
            boolean goesOn = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            return goesOn ? -1 : at;
        }
    }

    private static final List<Known> KNOWN = known();
    private static final Pattern PERCENT = Pattern.compile("\\s?(?:%|phan\\s+tram(?!\\p{L}))");
    private static final Pattern POINTS = Pattern.compile("\\s*" + Loose.any("diem") + "\\s*(?:%|phan\\s+tram)");
    /** "15 hộ so với đầu năm" is no "hồ sơ". */
    private static final Pattern COMPARED = Pattern.compile("\\s+(?:voi|v[oéẽ6]\\p{L}|nam|cung)");

    private static final Pattern TIMES = Pattern.compile("(?<name>nghin|ngan|trieu|ty|van)\\s+(?=[\\p{L}])");
    private static final Pattern PER = Pattern.compile("\\s*/\\s*(?:(?<year>" + Loose.any("nam") + ")|(?<person>"
            + Loose.any("nguoi")
            + ")|(?<word>thang|quy|ngay|ha|ho|lan|luot|thon|xa|vu|vk|1000 dan|van dan|dan|lao dong|km2))"
            + "(?![\\p{L}\\d])");

    /** The unit standing at the place, or null; where characters may be misread, also one that only looks like it. */
    static @Nullable Unit at(Folded text, int from, int limit, boolean misread) {
        var percent = text.at(PERCENT, from, limit);
        if (percent != null) {
            return per(text, new Unit("%", Kind.PERCENT, percent.end()), limit);
        }
        var points = text.at(POINTS, from, limit);
        if (points != null) {
            return new Unit("điểm %", Kind.PERCENT, points.end());
        }
        int start = text.skipBlank(from, limit);
        return start - from > 4 ? null : named(text, start, limit, misread);
    }

    /** The unit a table's cell names, or null where the words are none of the known units. */
    static @Nullable Unit whole(String cell) {
        var folded = Folded.of(cell.strip());
        int length = folded.text().length();
        var unit = at(folded, 0, length, true);
        if (unit == null || unit.end() != length) {
            return null;
        }
        var first = cell.strip().split("\\s", 2)[0];
        return unit.times() == 1 ? unit : new Unit(first + " " + unit.name(), unit.kind(), length);
    }

    private static @Nullable Unit named(Folded text, int start, int limit, boolean misread) {
        var times = text.at(TIMES, start, limit);
        if (times != null) {
            var counted = lexical(text, times.end(), limit, misread);
            if (counted != null && counted.kind() == Kind.COUNT) {
                var many = new Unit(counted.name(), Kind.COUNT, counted.end(), factor(times.group("name")));
                return per(text, many, limit);
            }
            if (counted != null) {
                var prefix = multiple(times.group("name"));
                return per(text, new Unit(prefix + " " + counted.name(), counted.kind(), counted.end()), limit);
            }
        }
        var found = lexical(text, start, limit, misread);
        return found == null ? null : per(text, found, limit);
    }

    private static String multiple(String folded) {
        return switch (folded) {
            case "nghin" -> "nghìn";
            case "ngan" -> "ngàn";
            case "trieu" -> "triệu";
            case "van" -> "vạn";
            default -> "tỷ";
        };
    }

    private static int factor(String folded) {
        return switch (folded) {
            case "nghin", "ngan" -> 1000;
            case "trieu" -> 1_000_000;
            case "van" -> 10_000;
            default -> 1_000_000_000;
        };
    }

    private static @Nullable Unit lexical(Folded text, int start, int limit, boolean misread) {
        for (var known : KNOWN) {
            int end = known.endAt(text.text(), start, limit);
            boolean against = end >= 0 && known.name().endsWith("sơ") && text.at(COMPARED, end, limit) != null;
            if (end >= 0 && !against) {
                return new Unit(known.name(), known.kind(), end);
            }
        }
        if (!misread) {
            return null;
        }
        for (var known : KNOWN) {
            boolean plain = known.isShort() || known.name().endsWith("sơ");
            var found = plain ? null : text.at(known.misread(), start, limit);
            if (found != null) {
                return new Unit(known.name(), known.kind(), found.end());
            }
        }
        return null;
    }

    private static Unit per(Folded text, Unit unit, int limit) {
        var name = new StringBuilder(unit.name());
        int end = unit.end();
        for (var per = text.at(PER, end, limit); per != null; per = text.at(PER, end, limit)) {
            var word = per.group("word");
            name.append('/')
                    .append(per.group("year") != null ? "năm" : per.group("person") != null ? "người" : accented(word));
            end = per.end();
        }
        return new Unit(name.toString(), unit.kind(), end, unit.times());
    }

    private static String accented(String word) {
        return switch (word) {
            case "thang" -> "tháng";
            case "quy" -> "quý";
            case "ngay" -> "ngày";
            case "ho" -> "hộ";
            case "lan" -> "lần";
            case "luot" -> "lượt";
            case "thon" -> "thôn";
            case "xa" -> "xã";
            case "vu", "vk" -> "vụ";
            case "1000 dan" -> "1000 dân";
            case "van dan" -> "vạn dân";
            case "dan" -> "dân";
            case "lao dong" -> "lao động";
            default -> word;
        };
    }

    private static List<Known> known() {
        var known = new ArrayList<Known>();
        for (var name : "đồng, tỷ đồng, triệu đồng, nghìn đồng, ngàn đồng, nghìn tỷ đồng, triệu, tỷ, USD".split(", ")) {
            known.add(new Known(name, Kind.MONEY));
        }
        for (var name :
                "bé trai/100 bé gái, trẻ trai/100 trẻ gái, nam/100 nữ, ha, m2, m3, km, km2, mét, tấn, tạ, tạ/ha, tấn/ha, kg, lít, lần, phút, giờ, tiết, ngày làm việc, điểm, bậc, ‰, kWh, MW"
                        .split(", ")) {
            known.add(new Known(name, Kind.MEASURE));
        }
        for (var name : COUNTED.strip().split(",\\s+")) {
            known.add(new Known(name, Kind.COUNT));
        }
        known.sort(Comparator.comparingInt((Known unit) -> unit.name().length()).reversed());
        return List.copyOf(known);
    }

    private static final String COUNTED = """
            lượt người, lượt khách, lượt, người, hộ, trường hợp, chuyên đề, quyển sách, cuốn sách, quyển, cuốn, bãi, buôn, cây cầu, cầu, tàu, xe, chi đoàn, công đoàn cơ sở, nhà văn hóa, phiên, điểm du lịch, cơ sở lưu trú, máy tính, gia đình, tổ chức, lượt người, số hộ, đồ án, quy hoạch, cụm công nghiệp, khu công nghiệp, thẻ,  lao động, mô hình, dự án, công trình, giấy, \
            giấy chứng nhận, thôn, xã, phường, khu dân cư, tổ dân phố, trường, trường học, lớp, học sinh, em, hội viên, \
            đoàn viên, đảng viên, doanh nghiệp, hợp tác xã, HTX, tổ hợp tác, sản phẩm, sản phẩm OCOP, con, cây, cây xanh, \
            căn nhà, nhà, căn, ngôi nhà, cuộc, buổi, hội nghị, lớp tập huấn, bài, tin bài, tin, bài viết, hồ sơ, thủ tục, \
            dịch vụ, cơ sở, đơn vị, tập thể, cá nhân, điển hình, gương, tấm gương, câu lạc bộ, đội, chi bộ, chi hội, suất, \
            suất quà, phần quà, đơn vị máu, vụ, tiêu chí, giường bệnh, bác sĩ, bác sỹ, máy, phòng học, tuyến đường, \
            đề tài, sáng kiến, văn bản, thuê bao, khách, khu, vườn, vườn mẫu, tổ, nhóm, công nhân, thanh niên, phụ nữ, \
            chương trình, sự kiện, hoạt động, tác phẩm, khóa, đợt, trạm, chợ, làng, bản, ấp, buôn, khóm, điểm cầu, \
            công dân, chiến sĩ, tân binh, quân nhân, thủ khoa, cán bộ, công chức, giáo viên, giải pháp, phong trào, hạng mục, cụm, lao động/năm, \
            ý tưởng, điểm trường, tuyến, camera, bộ, chuyến, giải, huy chương, thành viên, đồng chí""";
}
