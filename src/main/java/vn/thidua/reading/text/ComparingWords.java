package vn.thidua.reading.text;

import java.util.regex.Pattern;

/** Từ so sánh: the words beside a figure that say how it is to be compared. */
final class ComparingWords {

    private static final String GAP = "\\s*[:,]?\\s*$";
    static final Pattern MORE = before("tren", "hon", "lon hon", "cao hon", "vuot tren", "vuot");
    static final Pattern LONE_MORE = Pattern.compile("[hbn][o0d6qbe](?:rn|[nmr])\\s*[:,]?\\s*");
    static final Pattern OTHER_MARKS = Pattern.compile("(?iu)(?:n\\p{L}*|h[ôốồổỗộòóỏõọ]n)[\\s:,]*");
    static final Pattern FROM_FIGURE =
            Pattern.compile("(?<![\\p{L}\\d])(?:tu|tur|tir)\\s+\\d[\\d.,]*\\s?(?:%|[^\\d,;:%]{0,24})"
                    + "(?:\\s*\\([^)]{0,30}\\)|\\s*(?:cuoi\\s+)?nam\\s+\\d{4})?\\s*$");
    static final Pattern UP = before("len", "len tren", "tang len");
    static final Pattern LESS = before("duoi", "thap hon", "nho hon", "it hon", "xuong duoi", "con duoi");
    static final Pattern LEAST = before(
            "toi thieu",
            "it nhat",
            "khong duoi",
            "khong thap hon",
            "khong it hon",
            "thap nhat",
            "dat va vuot",
            "bang hoac lon hon",
            "tu du",
            "khong nho hon",
            "toi thieu la");
    static final Pattern MOST = before(
            "khong qua",
            "khong vuot qua",
            "toi da",
            "khong cao hon",
            "khong lon hon",
            "cao nhat",
            "khong vuot",
            "nhieu nhat",
            "khong hon");
    static final Pattern SIGN = Pattern.compile("(?<sign>>=|=>|≥|<=|=<|≤|>|<|=)\\s*$");
    static final Pattern ROSE = before(
            "tang",
            "tang them",
            "tang binh quan",
            "tang len",
            "tang tu",
            "tang khoang",
            "tang it nhat",
            "tang bq",
            "tang trung binh");
    static final Pattern FELL = before(
            "giam",
            "giam binh quan",
            "giam xuong",
            "giam them",
            "giam tu",
            "giam it nhat",
            "keo giam",
            "cat giam",
            "keo giam tu",
            "cat giam tu",
            "giam thieu");
    static final Pattern LEVEL = before(
            "dat",
            "la",
            "con",
            "xuong con",
            "giam con",
            "giam xuong con",
            "dat muc",
            "dat ty le",
            "phan dau dat",
            "phan dau",
            "dat ty c",
            "ty le",
            "len",
            "chiem",
            "bang voi",
            "o muc",
            "duy tri o muc",
            "phan dau dat ty le",
            "uoc dat",
            "dat khoang",
            "dat tu",
            "toi",
            "muc",
            "thu hut",
            "dat binh quan",
            "giu vung",
            "giu",
            "gap");
    static final Pattern KEPT =
            before("duy tri", "duy tri dat", "duy tri o muc", "giu vung", "duy tri ty le", "giu on dinh");
    static final Pattern FILLER = before(
            "khoang",
            "tu",
            "cuoi nam",
            "den cuoi nam",
            "hang nam",
            "moi nam",
            "phan dau",
            "ca nam",
            "uoc",
            "them",
            "thang",
            "gan",
            "co",
            "den nam",
            "so voi nam");
    static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d])(?<!dau\\s{1,4})(?:" + Loose.any("nam") + ")" + GAP);
    static final Pattern AVERAGE =
            Pattern.compile("(?<![\\p{L}\\d])t[aeid4][nmr][gq9]\\s*b[il1][nm]h\\s*q\\p{L}{1,4}[mn]" + GAP);
    static final Pattern COLON = Pattern.compile("\\s*[:=]\\s*$");
    static final Pattern UPWARD = after("tro len", "tro nen", "tro di", "hoac hon", "hoac cao hon");
    static final Pattern UPWARD_LATER = Pattern.compile("\\s+" + Loose.any("tro len", "tro nen") + "(?![\\p{L}\\d])");
    static final Pattern DOWNWARD = after("tro xuong", "tro lai", "hoac thap hon");

    private ComparingWords() {}

    private static Pattern before(String... phrases) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Loose.any(phrases) + GAP);
    }

    private static Pattern after(String... phrases) {
        return Pattern.compile("\\s*" + Loose.any(phrases) + "(?![\\p{L}\\d])");
    }
}
