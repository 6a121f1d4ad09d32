package vn.thidua.campaign.web;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.store.ContentQueries.BasisRow;
import vn.thidua.campaign.store.ContentQueries.MovementRow;
import vn.thidua.campaign.store.ContentQueries.SectionRow;

/** Nội dung: the plan's words by section, what it stands on, the movements it names. */
public record ContentPage(
        CampaignFrame frame, List<SectionRow> sections, List<BasisRow> bases, List<MovementRow> movements) {

    /** A section's words by paragraph: a line that goes on in small letters belongs to the one before. */
    public List<String> paragraphs(SectionRow section) {
        var paragraphs = new ArrayList<String>();
        section.body()
                .lines()
                .map(String::strip)
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .forEach(line -> {
                    if (!paragraphs.isEmpty() && goesOn(paragraphs.getLast(), line)) {
                        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + " " + line);
                    } else {
                        paragraphs.add(line);
                    }
                });
        return paragraphs;
    }

    private static boolean goesOn(String before, String line) {
        return ".;:".indexOf(before.charAt(before.length() - 1)) < 0 && Character.isLowerCase(line.charAt(0));
    }
}
