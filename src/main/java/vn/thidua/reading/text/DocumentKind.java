package vn.thidua.reading.text;

import java.util.Arrays;
import java.util.Optional;

/** Tên loại văn bản: the kinds of document a plan cites or may be, with the sign each carries in a symbol. */
enum DocumentKind {
    PLAN("Kế hoạch", "KH"),
    DECISION("Quyết định", "QĐ"),
    RESOLUTION("Nghị quyết", "NQ"),
    DIRECTIVE("Chỉ thị", "CT"),
    DECREE("Nghị định", "NĐ"),
    JOINT_CIRCULAR("Thông tư liên tịch", "TTLT"),
    CIRCULAR("Thông tư", "TT"),
    GUIDANCE("Hướng dẫn", "HD"),
    ACTION_PROGRAMME("Chương trình hành động", "CTr"),
    PROGRAMME("Chương trình", "CTr"),
    CONCLUSION("Kết luận", "KL"),
    RULE("Quy định", "QĐ"),
    REGULATION("Quy chế", "QC"),
    REPORT("Báo cáo", "BC"),
    NOTICE("Thông báo", "TB"),
    PROPOSAL("Tờ trình", "TTr"),
    TELEGRAM("Công điện", "CĐ"),
    LETTER("Công văn", "CV"),
    SCHEME("Đề án", "ĐA"),
    WAY("Phương án", "PA"),
    ORDINANCE("Pháp lệnh", "PL"),
    CODE("Bộ luật", "QH"),
    LAW("Luật", "QH");

    private static final double ALIKE = 0.75;

    private final String title;
    private final String sign;
    private final String folded;
    private final String glued;

    DocumentKind(String title, String sign) {
        this.title = title;
        this.sign = sign;
        this.folded = Folded.fold(title);
        this.glued = folded.replace(" ", "");
    }

    String title() {
        return title;
    }

    String sign() {
        return sign;
    }

    String folded() {
        return folded;
    }

    int words() {
        return folded.split(" ").length;
    }

    /** The kind some folded words name and nothing else. */
    static Optional<DocumentKind> named(String words) {
        var bare = words.replaceAll("[^a-z0-9$!|]", "");
        DocumentKind best = null;
        double most = ALIKE;
        for (var kind : values()) {
            double alike = alike(kind, bare);
            if (alike >= most && alike > (best == null ? 0 : alike(best, bare))) {
                best = kind;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double alike(DocumentKind kind, String bare) {
        return Math.abs(bare.length() - kind.glued.length()) > 2 || kind.glued.length() < 5 && !bare.equals(kind.glued)
                ? 0
                : Likeness.of(bare, kind.glued);
    }

    static Optional<DocumentKind> signed(String sign) {
        return Arrays.stream(values())
                .filter(kind -> kind != LAW && kind != CODE)
                .filter(kind -> Folded.fold(kind.sign).equals(Folded.fold(sign)))
                .findFirst();
    }
}
