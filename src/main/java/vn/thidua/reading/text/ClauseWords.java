package vn.thidua.reading.text;

import java.util.regex.Pattern;

/** The words around a figure: where the name of what it counts begins and ends. */
record ClauseWords(PlanText text, int to) {

    static final Pattern LEAD = Pattern.compile("[\\s,.;:/()\"'\\-+*]*(?:(?:"
            + Loose.any(
                    "phan dau",
                    "chi tieu",
                    "tap trung",
                    "dam bao",
                    "bao dam",
                    "duy tri",
                    "hang nam",
                    "moi nam",
                    "va",
                    "nham",
                    "quyet tam",
                    "muc tieu",
                    "den nam 2025",
                    "phan dau dua",
                    "phan dau den het nam",
                    "voi",
                    "de",
                    "giu vung",
                    "giu",
                    "cuoi nam",
                    "den cuoi nam",
                    "quan tam",
                    "thuc hien",
                    "tich cuc",
                    "phan dau hoan thanh",
                    "dong thoi")
            + "|co(?!\\s*(?:quan|so|cau|ban|hoi|khi|gioi|che))|"
            + Loose.any(
                    "den", "trong", "het", "den het", "phan dau den", "phan dau den het", "phan dau trong", "den cuoi")
            + "\\s+(?:" + Loose.any("nam") + ")\\s+\\d{4})(?![\\p{L}\\d])"
            + "[\\s,:.]*)+");
    private static final Pattern UNTIL =
            Pattern.compile("[\\s\\d.)]*(?:" + Loose.any("den", "truoc", "trong", "het", "den het", "phan dau den")
                    + ")\\s[^,;:%]{0,30}?\\d{4}\\s*[,:]\\s*");
    private static final Pattern EDGE = Pattern.compile("^[\\s,.;:/()\\-+*]+|[\\s,.;:/(\\-+*]+$");
    private static final Pattern STOP_COUNT = Pattern.compile("[:(,]|\\b(?:nang|dua) tong so");
    private static final Pattern STOP_MEASURE = Pattern.compile("[:(,]|\\sva\\s");
    static final Pattern STOP = Pattern.compile("[:(]|\\b(?:nang|dua) tong so");
    private static final Pattern AIM = Loose.pattern("phan dau", "phan dau dua", "quyet tam", "phan dau dat");
    private static final int LONGEST = 180;
    static final int SHORTEST_NAME = 8;

    private Folded folded() {
        return text.folded();
    }

    int immediate(int end) {
        int at = folded().skipBlank(end, to);
        return at < to && ",;.".indexOf(folded().text().charAt(at)) >= 0 ? end : to;
    }

    /** The words between two figures go to the first up to the last comma or "và". */
    int handover(int end, int next, boolean counted) {
        var between = folded().text().substring(end, next);
        if (between.stripLeading().startsWith(",") || counted && between.startsWith(" va ")) {
            return end;
        }
        int comma = Math.max(between.lastIndexOf(','), Math.max(between.lastIndexOf(" va "), between.lastIndexOf(':')));
        return comma < 0 ? next : end + comma;
    }

    /** Where the words that name a counted thing end: at a colon or a bracket. */
    int stop(int start, int end, boolean measured) {
        boolean percent = start > 0
                && folded().text().charAt(Math.min(start, folded().text().length()) - 1) == '%';
        var found = (percent ? STOP : measured ? STOP_MEASURE : STOP_COUNT)
                .matcher(folded().text())
                .region(Math.min(start, end), end);
        return found.find() ? found.start() : end;
    }

    /** Where the name begins after the last "phấn đấu", if words enough follow it. */
    int lastAim(int start, int end) {
        var found =
                AIM.matcher(folded().text()).region(start, Math.max(start, end)).useTransparentBounds(true);
        int after = start;
        while (found.find()) {
            after = end - found.end() > SHORTEST_NAME ? found.end() : after;
        }
        return after;
    }

    int afterLead(int start, int end) {
        var dated = folded().at(UNTIL, start, end);
        int from = dated == null ? start : dated.end();
        var lead = folded().at(LEAD, from, end);
        int begun = lead == null ? from : lead.end();
        return Math.min(begun, end);
    }

    String words(int start, int end) {
        if (end <= start) {
            return "";
        }
        var words = text.mended(folded().span(start, end));
        var before = "";
        while (!before.equals(words)) {
            before = words;
            words = EDGE.matcher(words).replaceAll("");
        }
        return words;
    }

    static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int cut = name.lastIndexOf(' ', LONGEST);
        return name.substring(0, cut < 0 ? LONGEST : cut);
    }

    static boolean share(String words) {
        return Folded.fold(words).matches("(?s)t[yi]\\s.*");
    }

    /** Of a list of doings only the last is about the figure: "rà soát đối tượng, hỗ trợ 15 hộ". */
    static String lastPart(String before) {
        int comma = before.lastIndexOf(", ");
        return comma >= 0 && before.length() - comma > SHORTEST_NAME ? before.substring(comma + 2) : before;
    }
}
