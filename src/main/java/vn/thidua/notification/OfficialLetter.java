package vn.thidua.notification;

import java.util.List;

/**
 * Công văn: an official letter with a list, in the parts of Nghị định 30/2020. Knows nothing of what it is about.
 *
 * @param head who issues it, where and when
 * @param subject the line "V/v …" under the number
 * @param opening the paragraphs before the list
 * @param closing those after it; the last ends with "./."
 * @param addressees "Kính gửi:" and to whom; one on the same line, several below it
 * @param receivers "Nơi nhận:" and the lines under it
 */
public record OfficialLetter(
        Head head,
        String subject,
        Named addressees,
        List<String> opening,
        Listing listing,
        List<String> closing,
        Named receivers,
        Signature signature) {

    public OfficialLetter {
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
    }

    /**
     * The upper part of the first page.
     *
     * @param above the authority the issuer belongs to, upright; or the first line of the issuer's own name
     * @param isAboveOwn whether that line is part of the issuer's name
     */
    public record Head(
            String above,
            boolean isAboveOwn,
            String issuer,
            String nation,
            String motto,
            String number,
            String placeAndDay) {}

    /** Some names under a word. */
    public record Named(String word, List<String> names) {

        public Named {
            names = List.copyOf(names);
        }
    }

    /** The list in the middle: headings, and rows; a first cell left empty belongs to the row above. */
    public record Listing(List<String> headings, List<Row> rows) {

        public Listing {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }

        /** One row, and whether it goes on with the group above. */
        public record Row(boolean goesOn, List<String> cells) {

            public Row {
                cells = List.copyOf(cells);
            }
        }
    }

    /** Who signs: the lines of competence and post, and the name; empty while it is open. */
    public record Signature(List<String> lines, String name) {

        public Signature {
            lines = List.copyOf(lines);
        }
    }
}
