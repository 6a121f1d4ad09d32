package vn.thidua.council.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.VotingRuleId;
import vn.thidua.council.VotingRuleKept;
import vn.thidua.council.domain.CouncilAct;
import vn.thidua.council.domain.CouncilReason;
import vn.thidua.council.domain.CouncilText;
import vn.thidua.council.domain.RuleKind;
import vn.thidua.council.domain.Ruling;
import vn.thidua.council.domain.VotingRule;
import vn.thidua.council.domain.VotingRules;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Change;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Refusal;

/** Đặt quy định bỏ phiếu: a unit rules for its councils and those below it, from a day on, with the reason why. */
@Service
@Transactional
public class KeepingVotingRules {

    private final VotingRules rules;
    private final Permission permission;
    private final CouncilNews news;
    private final CouncilWords words;

    KeepingVotingRules(VotingRules rules, Permission permission, CouncilNews news, CouncilWords words) {
        this.rules = rules;
        this.permission = permission;
        this.news = news;
        this.words = words;
    }

    /** What the rule is about, and from which day it holds. */
    public record Order(RuleKind kind, String awardCode, Ruling ruling, LocalDate from, String reason) {}

    public boolean may(Actor by) {
        return permission.allows(CouncilAct.KEEP_VOTING_RULES, by, new UnitId(by.unit()));
    }

    public void set(Order order, Actor by) {
        var unit = require(order.reason(), by);
        var code = order.kind() == RuleKind.THRESHOLD ? CouncilText.AWARD.read(order.awardCode()) : "";
        var before = rules.findAll().stream()
                .filter(rule -> unit.equals(rule.unit()))
                .filter(rule -> rule.kind() == order.kind() && rule.awardCode().equals(code))
                .toList();
        if (before.stream().anyMatch(rule -> !rule.validFrom().isBefore(order.from()))) {
            throw Refusal.because(CouncilReason.RULE_DAY_KNOWN, order.from());
        }
        var last = before.stream().filter(rule -> rule.holdsOn(order.from())).findFirst();
        last.ifPresent(rule -> rules.save(rule.until(order.from().minusDays(1))));
        var now = rules.save(new VotingRule(
                VotingRuleId.fresh(),
                null,
                unit,
                order.kind(),
                code,
                order.ruling(),
                order.from(),
                null,
                order.reason().strip(),
                by.name()));
        tell(now, last.map(this::told).orElse(null), told(now), order.reason(), by);
    }

    /** From a day on the unit has no rule of its own any more, and the one above holds again. */
    public void end(VotingRuleId id, LocalDate last, String reason, Actor by) {
        var unit = require(reason, by);
        var rule = rules.findById(id).filter(one -> unit.equals(one.unit())).orElseThrow();
        rules.save(rule.ended(last));
        tell(rule, told(rule), null, reason, by);
    }

    private UnitId require(String reason, Actor by) {
        var unit = new UnitId(by.unit());
        permission.require(CouncilAct.KEEP_VOTING_RULES, by, unit);
        if (reason.isBlank()) {
            throw Refusal.because(CouncilReason.REASON_MISSING);
        }
        CouncilText.REASON.read(reason);
        return unit;
    }

    private void tell(VotingRule rule, @Nullable String before, @Nullable String after, String reason, Actor by) {
        var change = new Change(words.said("council.rule." + rule.kind()) + " " + rule.awardCode(), before, after);
        news.of(new VotingRuleKept(
                rule.id(), new UnitId(by.unit()), rule.kind().name(), reason.strip(), List.of(change), by, news.now()));
    }

    private String told(VotingRule rule) {
        return words.said(
                "council.rule-told",
                words.said(rule.ruling().key(), rule.ruling().share()),
                rule.ruling().basis(),
                rule.ruling().confirmed() ? "@council.confirmed" : "@council.unconfirmed");
    }
}
