package vn.thidua.reading.text;

import java.util.regex.Pattern;
import vn.thidua.plan.Comparator;

/** Tells a target that hides inside a task from a figure that only happens to stand there. */
final class Hidden {

    private static final Pattern CITED = Pattern.compile("\\d+\\s?[-/]\\s?(?:nq|kh|ct|qd|tb|hd|kl|cv|nd|tt|ctr)\\b");
    private static final Pattern AIMED =
            Loose.pattern("phan dau", "it nhat", "toi thieu", "khong qua", "khong duoi", "tro len", "chi tieu");
    private static final Pattern OTHER = Loose.pattern(
            "kinh phi",
            "tri gia",
            "muc thuong",
            "kem theo",
            "hinh thuc",
            "von dieu le",
            "phat tien",
            "khen thuong",
            "mo hinh chinh quyen",
            "truong hop",
            "thu tuong",
            "bang khen",
            "giay khen");
    private static final Pattern ASKED = Loose.pattern("phan dau", "chi tieu");
    private static final Pattern EACH = Loose.pattern("moi");
    private static final Pattern PRICE = Loose.pattern("tri gia", "moi suat", "muc chi");
    private static final Pattern ACTION = Pattern.compile("(?s)\\p{L}{2,}.*");

    private Hidden() {}

    static boolean isTarget(PlanText text, Sentence sentence, Clause clause, boolean duties) {
        var figure = clause.figure();
        var words = sentence.words(text);
        var before = text.folded().text().substring(sentence.start(), Math.max(sentence.start(), figure.start()));
        if (figure.unit() == null
                || clause.name().length() < 6
                || CITED.matcher(before).find()
                || OTHER.matcher(words).find()) {
            return false;
        }
        boolean aimed = AIMED.matcher(words).find();
        boolean asked = ASKED.matcher(words).find();
        boolean compared = clause.comparator() != Comparator.EXACTLY;
        return switch (figure.unit().kind()) {
            case PERCENT -> !duties || asked || clause.said() == Clause.Said.VERB;
            case MONEY ->
                duties
                        ? asked
                        : aimed
                                || compared
                                || clause.direction() != null
                                || clause.said() == Clause.Said.VERB
                                || acts(before, figure);
            case MEASURE -> duties ? asked : aimed || (compared || clause.said() != Clause.Said.SIGN && !timed(figure));
            case COUNT -> duties ? asked : aimed || figure.upper() != null || acts(before, figure);
        };
    }

    /** "mỗi suất trị giá 500.000 đồng" says what a thing costs. */
    static boolean isPrice(Clause clause) {
        return clause.figure().unit() != null
                && clause.figure().unit().kind() == Unit.Kind.MONEY
                && PRICE.matcher(Folded.fold(clause.name())).find();
    }

    private static boolean timed(Figure figure) {
        return figure.unit().name().matches("phút|giờ|tiết|lần|ngày.*|điểm");
    }

    /** "Giải phóng mặt bằng 04 dự án": words that say what is done stand before the number. */
    private static boolean acts(String before, Figure figure) {
        boolean padded = figure.first().printed().startsWith("0");
        boolean plain = figure.second() == null;
        boolean sized =
                padded || figure.upper() != null || figure.first().printed().length() >= 2;
        boolean each = EACH.matcher(before).find() && figure.first().value().compareTo(java.math.BigDecimal.ONE) == 0;
        return !each && plain && sized && ACTION.matcher(before.strip()).matches();
    }
}
