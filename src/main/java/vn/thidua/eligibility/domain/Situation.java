package vn.thidua.eligibility.domain;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.thidua.eligibility.AwardKind;
import vn.thidua.eligibility.Grounds;
import vn.thidua.eligibility.Nominee;
import vn.thidua.eligibility.Proposal;
import vn.thidua.eligibility.Rule;
import vn.thidua.eligibility.RuleBook;

/** One rule held against one nominee: everything a check may look at; {@code day} is the day whose rules are applied. */
record Situation(RuleBook book, Rule rule, Nominee nominee, Proposal proposal, Grounds grounds, LocalDate day) {

    Situation under(Rule other) {
        return new Situation(book, other, nominee, proposal, grounds, day);
    }

    String name() {
        return nominee.name();
    }

    Year year() {
        return Year.of(proposal.year());
    }

    LocalDate today() {
        return proposal.assessedOn();
    }

    AwardKind award() {
        return book.award(proposal.award());
    }

    <T> List<T> listed(String parameter, Function<String, T> one) {
        return Arrays.stream(rule.parameter(parameter).split(","))
                .map(String::strip)
                .map(one)
                .toList();
    }

    boolean has(String parameter) {
        return rule.parameters().containsKey(parameter);
    }
}
