package vn.thidua.certificate.domain;

import java.util.List;

/**
 * A text as it fits its frame: every letter of it, in lines.
 *
 * @param size of the letters in points
 */
public record FittedText(List<String> lines, double size) {

    public FittedText {
        lines = List.copyOf(lines);
    }
}
