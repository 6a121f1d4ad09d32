package vn.thidua.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.eligibility.domain.CheckKind;

/** The law tables are whole: every rule is cited, dated, marked and tried on both sides, and all it may say has words. */
class RuleTableTests {

    private static final RuleBook BOOK = RuleTable.read();
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2030, 1, 1));

    @Test
    void everyRuleIsCitedDatedAndMarked() {
        assertThat(BOOK.rules()).hasSizeGreaterThan(150).allSatisfy(rule -> {
            assertThat(rule.article()).as(rule.id()).matches("(Điều|Luật|Nghị định|Quy định|Mục) .+");
            assertThat(rule.validTo() == null || rule.validFrom().isBefore(rule.validTo()))
                    .as("time of %s", rule.id())
                    .isTrue();
            assertThat(CheckKind.valueOf(rule.check())).isNotNull();
            assertThat(rule.awards())
                    .as(rule.id())
                    .allMatch(award -> BOOK.award(award).code().equals(award));
            if (rule.oneOf() != null) {
                assertThat(BOOK.rules().stream().filter(one -> one.id().equals(rule.oneOf())))
                        .as("what %s is a part of", rule.id())
                        .isNotEmpty()
                        .allMatch(one -> one.check().equals("ONE_OF"));
            }
        });
    }

    /** A rule's versions follow each other day by day and never stand side by side. */
    @Test
    void versionsOfARuleFollowEachOther() {
        versions().forEach((id, versions) -> {
            for (int at = 1; at < versions.size(); at++) {
                assertThat(versions.get(at - 1).validTo())
                        .as("end of version %d of %s", at, id)
                        .isEqualTo(versions.get(at).validFrom().minusDays(1));
            }
        });
    }

    /** No award can pass for want of rules: each has a standard and a word on who decides, on every day. */
    @Test
    void everyAwardHasAStandardAndACompetenceOnEveryDay() {
        for (var day : DAYS) {
            for (var award : BOOK.awards()) {
                var checks = BOOK
                        .inForce(
                                day,
                                rule -> rule.awards().contains(award.code())
                                        || rule.id().equals("before-law"))
                        .stream()
                        .map(rule -> rule.check().replace("NOT_IN_HAND", rule.id()))
                        .collect(Collectors.toSet());
                assertThat(checks)
                        .as("rules of %s on %s", award.code(), day)
                        .anyMatch(check -> check.equals("COMPETENCE")
                                || check.startsWith("competence-")
                                || check.equals("before-law"))
                        .anyMatch(check ->
                                !Set.of("COMPETENCE", "SUBJECT").contains(check) && !check.startsWith("competence-"));
            }
        }
    }

    @Test
    void everyVersionOfEveryRuleIsAppliedAndEveryRuleIsTriedTwice() {
        var cases = new HashMap<String, Set<String>>();
        var applied = new HashSet<String>();
        for (var one : Case.all()) {
            findings(one.verdict()).forEach(finding -> {
                cases.computeIfAbsent(finding.rule().id(), id -> new HashSet<>())
                        .add(one.id());
                applied.add(version(finding.rule()));
            });
        }

        assertThat(versions().keySet()).allSatisfy(id -> assertThat(cases.getOrDefault(id, Set.of()))
                .as("cases of %s", id)
                .hasSizeGreaterThan(1));
        assertThat(BOOK.rules().stream().map(RuleTableTests::version).filter(version -> !applied.contains(version)))
                .as("versions that no case applies")
                .isEmpty();
    }

    /** Both sides of the limit; what may not be answered has one side only. */
    @Test
    void everyRuleIsTriedOnBothSidesOfItsLimit() {
        var answers = new HashMap<String, Set<Answer>>();
        for (var one : Case.all()) {
            findings(one.verdict())
                    .forEach(finding -> answers.computeIfAbsent(finding.rule().id(), id -> new TreeSet<>())
                            .add(finding.answer()));
        }
        versions().forEach((id, versions) -> {
            boolean answerable =
                    versions.stream().anyMatch(rule -> rule.mark().confirmation() != Mark.Confirmation.FROM_MEMORY);
            assertThat(answers.get(id)).as("answers of %s", id).hasSizeGreaterThanOrEqualTo(answerable ? 2 : 1);
        });
    }

    @Test
    void everythingARuleMaySayHasWords() throws IOException {
        var keys = new TreeSet<String>();
        BOOK.awards().forEach(award -> keys.add(award.words().key()));
        BOOK.confusions().forEach(one -> keys.add("eligibility.confused." + one.meaning()));
        for (var rule : BOOK.rules()) {
            Stream.of("standard")
                    .filter(rule.parameters()::containsKey)
                    .forEach(name -> keys.add("eligibility.standard." + rule.parameter(name)));
            if (rule.pending() != null) {
                keys.add("eligibility.pending." + rule.pending());
            }
        }
        var terms = Stream.of(
                        Answer.class,
                        AwardClass.class,
                        Rating.class,
                        CommendationKind.class,
                        Office.class,
                        Subject.class,
                        Employment.class,
                        Area.class,
                        Scope.class,
                        Share.class,
                        Weight.class,
                        Overall.class,
                        Mark.class,
                        Mark.Confirmation.class,
                        Initiative.Kind.class,
                        Achievement.Basis.class,
                        Discipline.Form.class,
                        Hold.Cause.class,
                        Hold.Outcome.class,
                        Absence.Kind.class,
                        PastAward.Standing.class,
                        RuleSetChoice.Why.class)
                .flatMap(type -> Stream.of(type.getEnumConstants()));
        terms.forEach(term -> keys.add(Phrase.naming((Enum<?>) term).key()));
        Stream.of(Answer.values()).forEach(answer -> keys.add("eligibility.advice." + answer));
        Stream.of(Overall.values()).forEach(overall -> keys.add("eligibility.conclusion." + overall));
        var literal = Pattern.compile("\"(eligibility\\.[a-zA-Z0-9.-]*[a-zA-Z0-9])\"");
        try (var sources = Files.walk(Path.of("src/main/java/vn/thidua/eligibility"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
            }
        }

        assertThat(keys).hasSizeGreaterThan(200);
        assertThat(VietnameseWords.file("").stringPropertyNames()).containsAll(keys);
        assertThat(VietnameseWords.file("_en").stringPropertyNames()).containsAll(keys);
    }

    /** A draft is shown, never applied: no rule cites it, and its note stands only from the day the amendment took effect. */
    @Test
    void draftsAreShownOnly() {
        assertThat(BOOK.rules()).noneMatch(rule -> rule.article().contains("ự thảo"));
        assertThat(BOOK.rules().stream().filter(rule -> rule.pending() != null))
                .isNotEmpty()
                .allMatch(rule -> !rule.validFrom().isBefore(LocalDate.of(2026, 10, 1)))
                .noneMatch(rule -> rule.mark() == Mark.SEEN);
    }

    /** The city's own rule takes the place of what was read elsewhere, and then speaks plainly. */
    @Test
    void theCityMayPutItsOwnRuleInPlace() {
        var own = BOOK.rule("ttldtt-share", LocalDate.of(2025, 12, 1))
                .map(rule -> new Rule(
                        rule.id(),
                        rule.awards(),
                        rule.subjects(),
                        rule.employments(),
                        rule.check(),
                        rule.weight(),
                        rule.oneOf(),
                        Map.of("of", "ADVANCED", "percent", "80"),
                        "Điều 9 Quy định của thành phố",
                        LocalDate.of(2025, 8, 1),
                        null,
                        Mark.SEEN,
                        null))
                .orElseThrow();
        var seven = Case.all().stream()
                .filter(one -> one.id().equals("D01"))
                .findFirst()
                .orElseThrow();
        var verdict = seven.facts().judgedBy(new Eligibility(BOOK.with(List.of(own))));

        assertThat(verdict.finding("ttldtt-share").answer()).isEqualTo(Answer.NOT_MET);
        assertThat(VietnameseWords.wording().explain(verdict.finding("ttldtt-share")))
                .endsWith("Căn cứ: Điều 9 Quy định của thành phố; áp dụng từ ngày 01/08/2025.");
    }

    private static Map<String, List<Rule>> versions() {
        var versions = new HashMap<String, List<Rule>>();
        BOOK.rules().forEach(rule -> versions.computeIfAbsent(rule.id(), id -> new ArrayList<>())
                .add(rule));
        return versions;
    }

    private static Stream<Finding> findings(Verdict verdict) {
        return verdict.findings().stream()
                .flatMap(finding -> Stream.concat(Stream.of(finding), finding.parts().stream()));
    }

    private static String version(Rule rule) {
        return rule.id() + " from " + rule.validFrom();
    }
}
