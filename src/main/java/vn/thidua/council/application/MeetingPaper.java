package vn.thidua.council.application;

import java.util.List;

/**
 * Biên bản: a record of a meeting in the parts of Nghị định 30/2020.
 *
 * @param above the authority the council belongs to
 * @param title tên loại, and
 * @param subject trích yếu under it
 */
public record MeetingPaper(
        String above,
        String issuer,
        String number,
        String nation,
        String motto,
        String title,
        String subject,
        List<Part> parts,
        List<Signature> signatures,
        String receivers,
        List<String> receiverLines) {

    public MeetingPaper {
        parts = List.copyOf(parts);
        signatures = List.copyOf(signatures);
        receiverLines = List.copyOf(receiverLines);
    }

    /** One part of the body. */
    public sealed interface Part permits Heading, Text, Listing {}

    /** "1. Thành phần tham dự". */
    public record Heading(String words) implements Part {}

    /** A paragraph. */
    public record Text(String words) implements Part {}

    /**
     * A ruled table.
     *
     * @param shares how wide its columns are, in hundredths of the page
     */
    public record Listing(List<Integer> shares, List<String> headings, List<List<String>> rows) implements Part {

        public Listing {
            shares = List.copyOf(shares);
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /** Who signs, and the name where it is known. */
    public record Signature(String post, String name) {}
}
