package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.domain.AwardSort;
import vn.thidua.commendation.domain.LocalRuleKind;
import vn.thidua.commendation.store.CatalogueQueries.Award;
import vn.thidua.commendation.store.CatalogueQueries.Instrument;
import vn.thidua.commendation.store.CatalogueQueries.Local;
import vn.thidua.commendation.store.CatalogueQueries.Type;
import vn.thidua.commendation.store.RewardQueries.BaseSalary;
import vn.thidua.shared.Refusal;

/**
 * One part of the catalogue on one day.
 *
 * @param unreadable what was typed as a day and is none; else empty
 * @param awards those of the part; all for who writes rules of the city, on their tab
 * @param baseSalary where money is shown
 * @param mayWrite whether this person keeps the rules of the city
 */
public record CataloguePage(
        Part part,
        LocalDate day,
        String unreadable,
        List<Award> awards,
        List<Type> types,
        List<RewardTable.Line> rewards,
        @Nullable BaseSalary baseSalary,
        List<Instrument> instruments,
        List<Local> local,
        boolean mayWrite,
        LocalRuleForm form,
        @Nullable Refusal refusal) {

    /** The tabs. */
    public enum Part {
        TITLES(AwardSort.TITLE),
        FORMS(AwardSort.FORM),
        TYPES(null),
        MONEY(null),
        LOCAL(null),
        LAW(null);

        private final @Nullable AwardSort sort;

        Part(@Nullable AwardSort sort) {
            this.sort = sort;
        }

        @Nullable
        AwardSort sort() {
            return sort;
        }

        /** Whether it lists awards, or lets who writes rules choose among them. */
        boolean showsAwards(boolean writes) {
            return sort != null || this == LOCAL && writes;
        }

        /** What is no tab is the first one. */
        static Part named(String name) {
            return Arrays.stream(values())
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElse(TITLES);
        }
    }

    public List<Part> parts() {
        return List.of(Part.values());
    }

    public List<LocalRuleKind> kinds() {
        return List.of(LocalRuleKind.values());
    }
}
