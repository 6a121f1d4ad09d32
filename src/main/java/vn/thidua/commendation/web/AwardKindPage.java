package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.store.CatalogueQueries.Authority;
import vn.thidua.commendation.store.CatalogueQueries.Award;
import vn.thidua.commendation.store.CatalogueQueries.Local;
import vn.thidua.commendation.store.RewardQueries.BaseSalary;

/** One award on one day: standard, who decides now and before, what it pays, what the city asks. */
public record AwardKindPage(
        Award award,
        LocalDate day,
        List<Authority> authorities,
        List<RewardTable.Line> rewards,
        @Nullable BaseSalary baseSalary,
        List<Local> local) {}
