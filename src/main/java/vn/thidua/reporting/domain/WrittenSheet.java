package vn.thidua.reporting.domain;

import java.util.List;
import java.util.Map;

/**
 * Biểu đã điền: a workbook as it came back.
 *
 * @param words what its narrative says, by part; a part that is not in it is not there
 */
public record WrittenSheet(SheetMark mark, List<SheetRow> rows, Map<Part, String> words) {

    /** A part of the narrative. */
    public enum Part {
        RESULTS,
        DIFFICULTIES,
        PROPOSALS;

        public String of(Narrative narrative) {
            var text =
                    switch (this) {
                        case RESULTS -> narrative.results();
                        case DIFFICULTIES -> narrative.difficulties();
                        case PROPOSALS -> narrative.proposals();
                    };
            return text == null ? "" : text;
        }
    }

    public WrittenSheet {
        rows = List.copyOf(rows);
        words = Map.copyOf(words);
    }

    /** What the narrative comes to: parts that are not in the workbook stay as they are. */
    Narrative narrative(Narrative stands) {
        return Narrative.typed(
                words.getOrDefault(Part.RESULTS, Part.RESULTS.of(stands)),
                words.getOrDefault(Part.DIFFICULTIES, Part.DIFFICULTIES.of(stands)),
                words.getOrDefault(Part.PROPOSALS, Part.PROPOSALS.of(stands)));
    }
}
