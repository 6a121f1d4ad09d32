package vn.thidua.reporting.domain;

import static vn.thidua.reporting.domain.FindingKind.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;
import vn.thidua.shared.Figures;

/** Kiểm tra trước khi gửi: looks through a filled form for what is missing, impossible or unlikely. */
public final class Checks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);

    private final List<FilledLine> form;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(List<FilledLine> form) {
        this.form = form;
    }

    public static List<Finding> of(List<FilledLine> form) {
        var checks = new Checks(form);
        form.stream().filter(line -> line.line().source().takesOwn()).forEach(checks::look);
        return List.copyOf(checks.findings);
    }

    private void look(FilledLine filled) {
        var answer = filled.answer();
        if (answer.notApplicable()) {
            return;
        }
        if (answer.amount() == null) {
            unread(filled);
            return;
        }
        possible(filled, answer.amount());
        likely(filled, answer.amount());
        parts(filled, answer.amount());
    }

    private void unread(FilledLine filled) {
        var answer = filled.answer();
        if (answer.absent()) {
            if (answer.note().isEmpty()) {
                add(filled, ABSENT_WITHOUT_REASON);
            }
            return;
        }
        if (answer.isBlank()) {
            add(filled, MISSING);
            return;
        }
        int before = findings.size();
        told(filled, answer.typed());
        if (filled.line().isRatio()) {
            told(filled, answer.typedAgainst());
        }
        if (findings.size() == before) {
            add(filled, HALF_RATIO);
        }
    }

    private void told(FilledLine filled, String typed) {
        switch (TypedFigure.of(typed)) {
            case TypedFigure.Doubtful(var likely, var other) ->
                add(filled, AMBIGUOUS, Figures.written(likely), Figures.written(other));
            case TypedFigure.Unreadable() -> add(filled, UNREADABLE, typed);
            case TypedFigure.TooLong() -> add(filled, TOO_LONG);
            case TypedFigure.Blank() -> {}
            case TypedFigure.Plain(var plain) -> {}
        }
    }

    private void possible(FilledLine filled, Amount amount) {
        var line = filled.line();
        if (line.isYesNo()) {
            if (amount.value().compareTo(BigDecimal.ZERO) != 0 && amount.value().compareTo(BigDecimal.ONE) != 0) {
                add(filled, NOT_YES_OR_NO);
            }
            return;
        }
        if (line.method() == Method.COUNTED && scale(amount) > 0) {
            add(filled, NOT_WHOLE);
        } else if (!line.isRatio() && scale(amount) > line.decimals()) {
            add(filled, TOO_PRECISE, String.valueOf(line.decimals()));
        }
        if (line.isRatio() && amount.against() != null && amount.against().signum() == 0) {
            add(filled, NOTHING_TO_DIVIDE_BY);
        }
        if (negative(amount)) {
            add(filled, line.method() == Method.COUNTED || line.isRatio() ? NEGATIVE_COUNT : NEGATIVE);
        }
    }

    private void likely(FilledLine filled, Amount amount) {
        var line = filled.line();
        if (line.isYesNo()) {
            return;
        }
        boolean above = line.isRatio()
                ? amount.against() != null && amount.value().compareTo(amount.against()) > 0
                : "%".equals(line.unitOfMeasure()) && amount.value().compareTo(HUNDRED) > 0;
        if (above) {
            add(filled, OVER_HUNDRED);
        }
        compare(filled, amount, filled.last());
        var below = filled.below();
        if (below != null && line.summed() && !line.isRatio() && amount.value().compareTo(below.value()) < 0) {
            add(filled, LESS_THAN_BELOW, Figures.written(below.value()));
        }
    }

    private void compare(FilledLine filled, Amount amount, @Nullable Amount last) {
        var now = amount.measured();
        var then = last == null ? null : last.measured();
        if (now == null || then == null) {
            return;
        }
        var told = Figures.written(then.setScale(Math.min(then.scale(), 2), RoundingMode.HALF_UP));
        if (filled.line().method() == Method.CUMULATIVE && now.compareTo(then) < 0) {
            add(filled, FELL, told);
        } else if (then.signum() > 0
                && (now.compareTo(then.multiply(TIMES)) > 0
                        || now.multiply(TIMES).compareTo(then) < 0)) {
            add(filled, JUMPED, told);
        }
    }

    /** A total and those of its parts that have a figure; how much they are short of it is told once all have one. */
    private void parts(FilledLine total, Amount amount) {
        var parts = form.stream()
                .filter(other ->
                        Objects.equals(other.line().partOf(), total.line().position()))
                .filter(other -> Objects.equals(
                        other.line().unitOfMeasure(), total.line().unitOfMeasure()))
                .filter(other -> !other.line().isRatio() && !other.line().isYesNo())
                .filter(other -> !other.answer().notApplicable())
                .toList();
        if (parts.isEmpty() || total.line().isRatio()) {
            return;
        }
        var known = parts.stream()
                .map(part -> part.line().source().takesOwn() ? part.answer().amount() : part.below())
                .filter(Objects::nonNull)
                .map(Amount::value)
                .toList();
        var sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(amount.value()) > 0) {
            add(total, PARTS_EXCEED, Figures.written(sum), Figures.written(amount.value()));
        } else if (known.size() == parts.size() && sum.compareTo(amount.value()) < 0) {
            add(total, PARTS_SHORT, Figures.written(sum), Figures.written(amount.value()));
        }
    }

    private static boolean negative(Amount amount) {
        return amount.value().signum() < 0
                || amount.against() != null && amount.against().signum() < 0;
    }

    private static int scale(Amount amount) {
        return Math.max(0, amount.value().stripTrailingZeros().scale());
    }

    private void add(FilledLine filled, FindingKind kind, String... details) {
        var explained = !filled.answer().note().isEmpty();
        findings.add(new Finding(filled.line().position(), kind, Arrays.asList(details), explained));
    }
}
