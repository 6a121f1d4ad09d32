package vn.thidua.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.Span;
import vn.thidua.reading.domain.Item;
import vn.thidua.reading.text.SourceText;

/** The document's text cut into the stretches that items were read from. */
class PaperPageTests {

    private static final SourceText TEXT = SourceText.plain("Hộ nghèo dưới 1%; báo cáo\ftrước 10/12.");

    @Test
    void theTextIsWholeWhateverWasReadFromIt() {
        var pages = PaperPage.of(TEXT, List.of(item("a", 0, 16), item("b", 10, 16), item("c", 18, 30)));

        assertThat(pages).hasSize(2);
        assertThat(pages.stream()
                        .flatMap(page -> page.stretches().stream())
                        .map(PaperPage.Stretch::text)
                        .collect(Collectors.joining()))
                .isEqualTo(TEXT.text().replace("\f", ""));
    }

    @Test
    void theClosestItemComesFirstAndEachItemBeginsOnce() {
        var stretches = PaperPage.of(TEXT, List.of(item("a", 0, 16), item("b", 10, 16), item("c", 18, 30)))
                .getFirst()
                .stretches();

        assertThat(stretches.getFirst().items()).containsExactly("targets-a");
        assertThat(stretches.get(1).items()).containsExactly("targets-b", "targets-a");
        assertThat(stretches.get(1).begins()).containsExactly("targets-b");
    }

    @Test
    void anItemOverAPageBreakIsMarkedOnBothPages() {
        var second = PaperPage.of(TEXT, List.of(item("c", 18, 30))).getLast();

        assertThat(second.stretches().getFirst().items()).containsExactly("targets-c");
        assertThat(second.stretches().getFirst().begins()).isEmpty();
    }

    private static Item item(String key, int start, int end) {
        var passage = TEXT.passage(new Span(start, end));
        return new Item("targets", key, null, key, "", "value", List.of(), passage, 1, null, true);
    }
}
