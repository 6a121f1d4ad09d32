package vn.thidua.drafting;

import java.util.List;

/**
 * Văn bản hành chính: one paper in the parts of Nghị định 30/2020, Phụ lục I. Knows nothing of what it is about.
 *
 * @param title tên loại in capitals ("QUYẾT ĐỊNH"); empty for a letter
 * @param summary trích yếu under the title; it may say where its lines end
 * @param addressees "Kính gửi:" and to whom; no names: none
 * @param foot who receives it and who signs
 * @param annexes each begins a page, with pages of its own numbers
 */
public record OfficialPaper(
        Head head, String title, String summary, Named addressees, List<Part> parts, Foot foot, List<Annex> annexes) {

    public OfficialPaper {
        parts = List.copyOf(parts);
        annexes = List.copyOf(annexes);
    }

    /**
     * The upper part of the first page.
     *
     * @param above the authority the issuer belongs to, upright; none for a committee
     * @param issuer the lines of the issuer's name, bold
     * @param number "Số: 125/QĐ-UBND", or with room for the number
     * @param subject the line "V/v …" under the number; empty for papers with a title
     * @param placeAndDay empty for records, which say it in their text
     */
    public record Head(
            List<String> above,
            List<String> issuer,
            String nation,
            String motto,
            String number,
            String subject,
            String placeAndDay) {

        public Head {
            above = List.copyOf(above);
            issuer = List.copyOf(issuer);
        }
    }

    /** Some names under a word: "Kính gửi:", "Nơi nhận:". */
    public record Named(String word, List<String> names) {

        public static final Named NOBODY = new Named("", List.of());

        public Named {
            names = List.copyOf(names);
        }
    }

    /** One part of the text, from top to bottom. */
    public sealed interface Part permits Basis, Centred, Heading, Text, Listing {}

    /** Một căn cứ: in italics, on lines of its own. */
    public record Basis(String words) implements Part {}

    /** A bold line in the middle: who decides, and "QUYẾT ĐỊNH:". */
    public record Centred(String words) implements Part {}

    /** "1. Thành phần tham dự", bold. */
    public record Heading(String words) implements Part {}

    /**
     * A paragraph.
     *
     * @param lead first words that stand out: "Điều 1."; mostly empty
     * @param leads whether it stays on the page where what follows it begins, as a heading does
     */
    public record Text(String lead, String words, boolean leads) implements Part {

        public Text(String lead, String words) {
            this(lead, words, false);
        }

        public Text(String words) {
            this("", words, false);
        }
    }

    /**
     * Bảng: a ruled table whose headings stand again on each page.
     *
     * @param joined so many columns from the left are one cell where a row goes on with the one above
     */
    public record Listing(List<Column> columns, List<Row> rows, int joined) implements Part {

        public Listing(List<Column> columns, List<Row> rows) {
            this(columns, rows, 0);
        }

        public Listing {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** One column: how wide in hundredths of the page, its heading, and to which side its words stand. */
    public record Column(int share, String heading, Side side) {}

    /** To which side words stand. */
    public enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** One row, whether it goes on with the one above, and whether it stands out, as a sum does. */
    public record Row(List<String> cells, boolean goesOn, boolean strong) {

        public static Row of(List<String> cells) {
            return new Row(cells, false, false);
        }

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Nơi nhận at the left, the signature at the right; of several signatures each has its column. */
    public record Foot(Named receivers, List<Signature> signatures) {

        public Foot {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * Who signs.
     *
     * @param lines competence and post, in capitals: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
     * @param note "(Ký, ghi rõ họ tên)", in italics; mostly empty
     * @param names below each other, each with room to sign above it; an empty one is open
     */
    public record Signature(List<String> lines, String note, List<String> names) {

        public Signature(List<String> lines, String name) {
            this(lines, "", List.of(name));
        }

        public Signature {
            lines = List.copyOf(lines);
            names = List.copyOf(names);
        }
    }

    /**
     * Phụ lục.
     *
     * @param label "Phụ lục", or "Phụ lục I" where there are several
     * @param title in capitals
     * @param attached "(Kèm theo Quyết định số … ngày …)"
     */
    public record Annex(String label, String title, String attached, List<Part> parts) {

        public Annex {
            parts = List.copyOf(parts);
        }
    }
}
