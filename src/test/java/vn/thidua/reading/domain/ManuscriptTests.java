package vn.thidua.reading.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.PlanFixture;
import vn.thidua.plan.WrittenPlan;

/** Correcting a plan item by item. */
class ManuscriptTests {

    private static final Manuscript READ = new Manuscript(PlanFixture.giaLoc());

    @Test
    void everyItemComesBackAsItWasWhenNothingIsTyped() {
        var again = READ;
        for (var item : READ.items()) {
            again = amended(again, item.part(), item.key(), Map.of());
        }

        assertThat(READ.differencesTo(again)).isEmpty();
        assertThat(again.items()).hasSameSizeAs(READ.items()).noneMatch(Item::isDoubtful);
    }

    @Test
    void whatAPersonSeesCanBeTypedBackUnchanged() {
        for (var item : READ.items()) {
            var typed = new java.util.HashMap<String, String>();
            item.fields().forEach(field -> typed.put(field.name(), field.text()));
            if (item.fields().stream()
                    .noneMatch(field -> field.required() && field.text().isEmpty())) {
                assertThat(READ.differencesTo(amended(READ, item.part(), item.key(), typed)))
                        .as(item.anchor())
                        .isEmpty();
            }
        }
    }

    @Test
    void aCorrectedFigureIsADifferenceWithBothFigures() {
        var corrected = amended(READ, "targets", "T1", Map.of("value", "833.509"));

        var difference = READ.differencesTo(corrected);

        assertThat(difference).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("value");
            assertThat(one.before()).isEqualTo("833,509");
            assertThat(one.after()).isEqualTo("833.509");
        });
    }

    @Test
    void twoPeopleCorrectingDifferentItemsBothKeepTheirWork() {
        var first = amended(READ, "targets", "T1", Map.of("value", "900"));
        var second = amended(first, "head", "number", Map.of("number", "55"));

        assertThat(READ.differencesTo(second)).extracting(Difference::after).containsExactly("55", "900");
    }

    @Test
    void aFieldThatMakesNoSenseIsNamed() {
        var amendment = READ.amend("targets", "T1", Map.of("value", "nhiều", "name", " "));

        assertThat(amendment.manuscript()).isNull();
        assertThat(amendment.faults()).isEqualTo(Map.of("value", "no-figure", "name", "needed"));
    }

    @Test
    void aDoubtGoesWhenAPersonAcceptsTheItem() {
        var doubtful = new Manuscript(doubted(READ.plan()));
        assertThat(doubtful.find("targets", "T1").orElseThrow().isDoubtful()).isTrue();

        var accepted = amended(doubtful, "targets", "T1", Map.of());

        assertThat(accepted.find("targets", "T1").orElseThrow().isDoubtful()).isFalse();
        assertThat(doubtful.differencesTo(accepted)).isEmpty();
    }

    @Test
    void partsOfATotalThatIsTakenOutStandForThemselves() {
        var without = READ.remove("targets", "T1");

        assertThat(without.find("targets", "T1")).isEmpty();
        assertThat(without.plan().targets()).noneMatch(target -> "T1".equals(target.partOf()));
        assertThat(READ.differencesTo(without)).singleElement().satisfies(one -> assertThat(one.before())
                .contains("Tổng giá trị sản xuất", "tỷ đồng"));
    }

    @Test
    void everyPartThatGrowsTakesANewItemWhichIsUnfinished() {
        for (var part : READ.itemsByPart().keySet()) {
            if (Manuscript.canAdd(part)) {
                var added = READ.remove(part, Parts.SINGLE).add(part);
                assertThat(added.manuscript().find(part, added.key())).as(part).isPresent();
            }
        }
        assertThat(READ.add("targets").manuscript().lacks()).containsValue("unfinished");
    }

    @Test
    void aPlanWithoutItsNameCannotBeConfirmed() {
        var nameless = amended(READ, "campaign", "name", Map.of("name", ""));

        assertThat(nameless.lacks()).containsEntry("campaign-name", "missing");
    }

    private static Manuscript amended(Manuscript manuscript, String part, String key, Map<String, String> typed) {
        return Objects.requireNonNull(manuscript.amend(part, key, typed).manuscript());
    }

    private static WrittenPlan doubted(WrittenPlan plan) {
        var doubt = new Doubt("mark-three-digits", java.util.List.of("833.509", "833,509"), "833.509");
        var targets = plan.targets().stream()
                .map(target -> target.key().equals("T1") ? Copies.with(target, "doubt", doubt) : target)
                .toList();
        return Copies.with(plan, "targets", targets);
    }
}
