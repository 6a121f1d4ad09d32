package vn.thidua.platform;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Counts out the automatic numbers of a Word document, which its text does not hold: "I.", "1.2.", "a)", "-". */
public final class WordNumbering {

    private static final int LEVELS = 9;

    private final XWPFDocument document;
    private final @Nullable XWPFNumbering numbering;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Set<BigInteger> begun = new HashSet<>();

    public WordNumbering(XWPFDocument document) {
        this.document = document;
        this.numbering = document.getNumbering();
    }

    /** Printed number of the paragraph with a blank after it; nothing where it has none. */
    public String next(XWPFParagraph paragraph) {
        var list = list(paragraph);
        if (numbering == null || list == null || list.number().signum() == 0) {
            return "";
        }
        var num = numbering.getNum(list.number());
        var shape = num == null
                ? null
                : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        if (shape == null) {
            return "";
        }
        return printed(num.getCTNum(), shape.getCTAbstractNum(), list);
    }

    /** Which list a paragraph belongs to and how deep in it. */
    private record ListPlace(BigInteger number, int level) {}

    private @Nullable ListPlace list(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        CTNumPr own = properties == null ? null : properties.getNumPr();
        if (own != null && own.isSetNumId()) {
            return place(own);
        }
        var style = paragraph.getStyleID() == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(paragraph.getStyleID());
        for (int up = 0; style != null && up < LEVELS; up++) {
            var inStyle = style.getCTStyle().getPPr();
            if (inStyle != null && inStyle.isSetNumPr() && inStyle.getNumPr().isSetNumId()) {
                return place(inStyle.getNumPr());
            }
            style = basis(style);
        }
        return null;
    }

    private @Nullable XWPFStyle basis(XWPFStyle style) {
        var basis = style.getBasisStyleID();
        return basis == null ? null : document.getStyles().getStyle(basis);
    }

    private static ListPlace place(CTNumPr list) {
        int level = list.isSetIlvl() ? list.getIlvl().getVal().intValue() : 0;
        return new ListPlace(list.getNumId().getVal(), Math.clamp(level, 0, LEVELS - 1));
    }

    private String printed(CTNum num, CTAbstractNum shape, ListPlace place) {
        var counts = counters.computeIfAbsent(shape.getAbstractNumId(), _ -> new int[LEVELS]);
        if (begun.add(place.number())) {
            restart(num, counts);
        }
        var level = level(num, shape, place.level());
        if (level == null) {
            return "";
        }
        counts[place.level()] = counts[place.level()] == 0 ? start(level) : counts[place.level()] + 1;
        java.util.Arrays.fill(counts, place.level() + 1, LEVELS, 0);
        var label = label(num, shape, level, counts);
        return label.isEmpty() ? "" : label + " ";
    }

    /** A list that starts anew says so; one that does not goes on counting. */
    private static void restart(CTNum num, int[] counts) {
        for (var override : num.getLvlOverrideList()) {
            if (override.isSetStartOverride()) {
                int level = Math.clamp(override.getIlvl().intValue(), 0, LEVELS - 1);
                counts[level] = override.getStartOverride().getVal().intValue() - 1;
            }
        }
    }

    private static @Nullable CTLvl level(CTNum num, CTAbstractNum shape, int level) {
        for (var override : num.getLvlOverrideList()) {
            if (override.isSetLvl() && override.getIlvl().intValue() == level) {
                return override.getLvl();
            }
        }
        return shape.getLvlList().stream()
                .filter(candidate -> candidate.getIlvl().intValue() == level)
                .findFirst()
                .orElse(null);
    }

    private static int start(CTLvl level) {
        return level.isSetStart() ? level.getStart().getVal().intValue() : 1;
    }

    private static String label(CTNum num, CTAbstractNum shape, CTLvl level, int[] counts) {
        var pattern = level.isSetLvlText() && level.getLvlText().getVal() != null
                ? level.getLvlText().getVal()
                : "";
        if (format(level) == STNumberFormat.INT_BULLET) {
            return ListNumber.bullet(pattern);
        }
        var label = pattern;
        for (int depth = 0; depth < LEVELS; depth++) {
            var shown = level(num, shape, depth);
            if (shown != null && label.contains("%" + (depth + 1))) {
                int count = counts[depth] == 0 ? start(shown) : counts[depth];
                boolean decimal = level.isSetIsLgl();
                label = label.replace(
                        "%" + (depth + 1), number(decimal ? STNumberFormat.INT_DECIMAL : format(shown), count));
            }
        }
        return label.strip();
    }

    private static int format(CTLvl level) {
        return level.isSetNumFmt() ? level.getNumFmt().getVal().intValue() : STNumberFormat.INT_DECIMAL;
    }

    private static String number(int format, int count) {
        return switch (format) {
            case STNumberFormat.INT_UPPER_ROMAN -> ListNumber.roman(count);
            case STNumberFormat.INT_LOWER_ROMAN -> ListNumber.roman(count).toLowerCase(java.util.Locale.ROOT);
            case STNumberFormat.INT_UPPER_LETTER -> ListNumber.letter(count).toUpperCase(java.util.Locale.ROOT);
            case STNumberFormat.INT_LOWER_LETTER -> ListNumber.letter(count);
            case STNumberFormat.INT_DECIMAL_ZERO -> (count < 10 ? "0" : "") + count;
            case STNumberFormat.INT_NONE -> "";
            default -> String.valueOf(count);
        };
    }
}
