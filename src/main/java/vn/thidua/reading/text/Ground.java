package vn.thidua.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plan.Section;

/** What a part of the plan is about, as far as its figures, dates and duties go. */
enum Ground {
    /** Mục đích, yêu cầu. */
    PURPOSE,
    /** Kết quả đã đạt, tình hình. */
    RESULTS,
    /** Chỉ tiêu. */
    TARGETS,
    /** Nội dung, nhiệm vụ, giải pháp. */
    TASKS,
    /** Thời gian. */
    TIME,
    /** Khen thưởng. */
    AWARDS,
    /** Tổ chức thực hiện. */
    DUTIES;

    private static final double ALIKE = 0.82;

    static Ground of(Outline outline, Section section) {
        if (outline.parentOf(section)
                .filter(above -> of(outline, above) == DUTIES)
                .isPresent()) {
            return DUTIES;
        }
        var own = own(section);
        if (own.isPresent()) {
            return own.get();
        }
        return outline.parentOf(section).map(above -> of(outline, above)).orElse(TASKS);
    }

    private static Optional<Ground> own(Section section) {
        if (section.heading() == null) {
            return Optional.empty();
        }
        var heading = Folded.fold(section.heading());
        boolean targets = has(heading, "chi tieu") || has(heading, "muc tieu") && !has(heading, "tong quat");
        boolean tasks = has(heading, "nhiem vu") || has(heading, "giai phap") || has(heading, "noi dung");
        boolean item = heading.length() > 70 && Line.capitals(section.heading()) < 0.5;
        if (item || heading.length() > 130) {
            return Optional.empty();
        }
        if (!targets
                && Pattern.matches(
                        "(?s)(?:.*\\W)?(?:ket qua nam|ket qua dat duoc|ket qua thuc hien nam|tinh hinh|thuc trang|danh gia ket qua|dac diem).*",
                        heading)) {
            return Optional.of(RESULTS);
        }
        if (targets && !tasks) {
            return Optional.of(TARGETS);
        }
        if (Phrase.in(heading, "to chuc thuc hien", 0.87) && !heading.contains("hinh thuc")
                || has(heading, "phan cong")
                || has(heading, "trach nhiem") && heading.length() < 60) {
            return Optional.of(DUTIES);
        }
        if (tasks || has(heading, "muc tieu tong quat")) {
            return Optional.of(TASKS);
        }
        if (has(heading, "khen thuong") && section.level() <= 2) {
            return Optional.of(AWARDS);
        }
        boolean time = Phrase.opens(heading, "thoi gian", ALIKE)
                || has(heading, "thoi gian thuc hien")
                || has(heading, "thoi gian thi dua");
        if (time && heading.length() < 60 || has(heading, "tien do")) {
            return Optional.of(TIME);
        }
        boolean purpose = has(heading, "muc dich") || has(heading, "yeu cau");
        return purpose ? Optional.of(PURPOSE) : Optional.empty();
    }

    private static boolean has(String heading, String phrase) {
        return Phrase.in(heading, phrase, ALIKE);
    }
}
