package vn.thidua.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.shared.Refusal;

/**
 * Every case of the tables {@code eligibility/cases-*.tsv}: the answer of each rule, and the whole explanation, word for word, in
 * {@code sentences-*.txt}. A rule that a case does not name must be met. Run with {@code -Deligibility.write=true} after a change of
 * words, and read what changed.
 */
class EligibilityTests {

    static List<Case> cases() {
        return Case.all();
    }

    @Test
    void thereAreAtLeastAHundredAndTwentyCases() {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(120)
                .extracting(Case::id)
                .doesNotHaveDuplicates();
        assertThat(cases()).allSatisfy(one -> {
            assertThat(one.article()).isNotBlank();
            assertThat(one.story()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRuleAnswersAsTheLawSays(Case one) {
        var verdict = one.verdict();
        var said = new LinkedHashMap<String, Answer>();
        var wanted = new LinkedHashMap<String, Answer>();
        for (var finding : verdict.findings()) {
            said.put(finding.rule().id(), finding.answer());
            wanted.put(
                    finding.rule().id(),
                    one.expected().getOrDefault(finding.rule().id(), Answer.MET));
            finding.parts().stream()
                    .filter(part -> one.expected().containsKey(part.rule().id()))
                    .forEach(part -> {
                        said.put(part.rule().id(), part.answer());
                        wanted.put(
                                part.rule().id(), one.expected().get(part.rule().id()));
                    });
        }

        assertThat(said).isEqualTo(wanted);
        assertThat(said.keySet()).containsAll(one.expected().keySet());
        assertThat(verdict.overall()).hasToString(one.overall());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theExplanationIsCompleteAndPolite(Case one) throws IOException {
        var written = one.written(VietnameseWords.wording());
        assertThat(Files.readString(one.sentences()).split("(?m)(?=^## )"))
                .filteredOn(text -> text.startsWith("## " + one.id() + ". "))
                .singleElement()
                .extracting(String::strip)
                .isEqualTo(written.strip());
        assertThat(written.lines()).noneMatch(line -> line.contains("{") || line.contains("null"));
        assertThat(written.lines().skip(1)).allMatch(line -> line.matches("(?s).*[.”]$"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatRestsOnMemoryIsNeverAnsweredAndWhatIsUnconfirmedSaysSo(Case one) {
        var wording = VietnameseWords.wording();
        one.verdict().findings().stream()
                .flatMap(finding -> Stream.concat(Stream.of(finding), finding.parts().stream()))
                .forEach(finding -> {
                    var mark = finding.rule().mark();
                    if (mark.confirmation() == Mark.Confirmation.FROM_MEMORY) {
                        assertThat(finding.answer()).isEqualTo(Answer.NEEDS_PERSON);
                    }
                    if (mark.confirmation() != Mark.Confirmation.CONFIRMED) {
                        assertThat(wording.explain(finding)).contains(wording.say(Phrase.naming(mark)));
                    }
                    assertThat(finding.answer() == Answer.MET
                                    || !finding.decides()
                                    || finding.outcome().remedy() != null
                                    || finding.outcome().answer() == Answer.MET)
                            .as("%s says what would change it", finding.rule().id())
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameIsSaidInEnglish(Case one) {
        assertThat(one.written(VietnameseWords.english())).doesNotContainPattern("\\bnull\\b|\\{");
    }

    @Test
    void anOverruleNeedsAReasonAnotherAnswerAndAFinding() {
        var verdict = cases().getFirst().verdict();
        var rule = verdict.findings().getFirst();
        var at = Instant.parse("2025-12-11T02:30:00Z");

        assertThatThrownBy(() -> new Overrule(rule.rule().id(), Answer.NOT_MET, " ", "ông Bình", at))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        verdict.overruled(new Overrule(rule.rule().id(), rule.answer(), "đã xem", "ông Bình", at)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> verdict.overruled(new Overrule("no-rule", Answer.MET, "đã xem", "ông Bình", at)))
                .isInstanceOf(Refusal.class);
        assertThat(verdict.overruled(new Overrule(rule.rule().id(), Answer.NOT_MET, "đã xem", "ông Bình", at))
                        .finding(rule.rule().id()))
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(rule.answer());
                    assertThat(finding.effective()).isEqualTo(Answer.NOT_MET);
                });
    }

    /** Not a test of the law: writes the explanations to be read by a person. */
    @Test
    void explanationsAreWrittenWhenAsked() throws IOException {
        if (Boolean.getBoolean("eligibility.write")) {
            var wording = VietnameseWords.wording();
            Map<java.nio.file.Path, List<Case>> files =
                    cases().stream().collect(Collectors.groupingBy(Case::sentences));
            for (var file : files.entrySet()) {
                Files.writeString(
                        file.getKey(),
                        file.getValue().stream()
                                .map(one -> one.written(wording))
                                .collect(Collectors.joining("\n")));
            }
        }
        assertThat(Case.FOLDER).isDirectory();
    }
}
