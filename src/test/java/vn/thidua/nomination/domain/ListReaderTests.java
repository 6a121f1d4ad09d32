package vn.thidua.nomination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.nomination.application.AwardLanguage;

/** Lists as the units of Gia Lộc write them, each in its own way, read as what they say. */
class ListReaderTests {

    private static final AwardWordings AWARDS = AwardLanguage.read();

    static Stream<WrittenList> lists() throws IOException {
        return WrittenList.all();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsReadAsItIsMeant(WrittenList list) {
        var read = ListReader.read(list.lines(), AWARDS, 2025).rows();

        var told = new ArrayList<String>();
        for (int at = 0; at < Math.max(read.size(), list.rows().size()); at++) {
            told.add(
                    at < read.size()
                            ? told(
                                    read.get(at),
                                    at < list.rows().size() ? list.rows().get(at) : "")
                            : "");
        }
        assertThat(told).isEqualTo(list.rows());
    }

    /** Tells of a row as much as the expected one does. */
    private static String told(ListedRow row, String expected) {
        var told = new ArrayList<>(List.of(
                row.name(),
                row.subject() == null ? "-" : row.subject().name(),
                row.codes().isEmpty() ? "-" : String.join(",", new TreeSet<>(row.codes()))));
        for (var part : expected.split("; ")) {
            int at = part.indexOf('=');
            if (at > 0) {
                told.add(part.substring(0, at + 1) + said(row, part.substring(0, at), part.substring(at + 1)));
            }
        }
        return String.join("; ", told);
    }

    private static String said(ListedRow row, String what, String expected) {
        return switch (what) {
            case "birth" -> row.birth();
            case "post" -> row.post();
            case "unit" -> row.unit();
            case "said" -> row.achievement();
            case "note" -> row.note();
            case "called" ->
                row.called().contains(expected) ? expected : row.called().toString();
            default -> throw new IllegalArgumentException(what);
        };
    }
}
