package vn.thidua.reading.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparator;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Passage;
import vn.thidua.plan.PlanHead;
import vn.thidua.plan.Stated;
import vn.thidua.plan.Target;
import vn.thidua.plan.WrittenPlan;
import vn.thidua.reading.application.ReadPaper;
import vn.thidua.shared.Days;
import vn.thidua.shared.Figures;

/** A read plan as a person looks it over at a terminal: head, targets, deadlines, units, what to check. */
final class PlanTable {

    private static final int NAME_WIDTH = 60;

    private final MessageFiles messages;
    private final List<String> lines = new ArrayList<>();

    PlanTable(MessageFiles messages) {
        this.messages = messages;
    }

    void print(OutputStream out, String name, ReadPaper paper) throws IOException {
        var plan = paper.plan();
        lines.add("== " + name);
        head(plan);
        campaign(plan);
        section("targets", plan.targets().stream().map(this::target).toList());
        section(
                "deadlines",
                plan.deadlines().stream()
                        .map(due -> row(day(due.date(), due.dateText()), due.what(), due.passage()))
                        .toList());
        section(
                "assignments",
                plan.assignments().stream()
                        .map(work -> row(
                                work.unit(),
                                messages.say("reading.cli.duties", work.duties().size()),
                                work.passage()))
                        .toList());
        section("doubts", doubts(plan).toList());
        section(
                "anomalies",
                plan.anomalies().stream()
                        .map(fault -> row(
                                sentence("plan.anomaly." + fault.type(), fault.type(), fault.details()),
                                "",
                                fault.passage()))
                        .toList());
        out.write((String.join("\n", lines) + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    private void head(WrittenPlan plan) {
        var head = plan.head();
        var type = head.documentType().value();
        var symbol = Stream.of(head.number().value(), head.symbol().value())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("/"));
        var title = ((type == null ? messages.say("reading.cli.untyped") : type) + " " + symbol).strip();
        var date = head.date().value();
        lines.add(date == null ? title : messages.say("reading.cli.dated", title, Days.written(date)));
        field("issuer", head.authority().value());
        field("subject", head.subject().value());
        field("signatory", signatory(head));
    }

    private static @Nullable String signatory(PlanHead head) {
        var signatory = Stream.of(head.signAuthority(), head.signTitle(), head.signName())
                .map(Stated::value)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return signatory.isEmpty() ? null : signatory;
    }

    private void campaign(WrittenPlan plan) {
        var terms = plan.campaign();
        field("campaign", terms.name().value());
        field("theme", terms.theme().value());
        var start = day(terms.start().value(), terms.startText().value());
        var end = day(terms.end().value(), terms.endText().value());
        field("period", start.isEmpty() && end.isEmpty() ? null : start + " – " + end);
        var parent = plan.parent();
        if (parent != null && parent.symbol() != null) {
            var date = parent.date();
            field(
                    "parent",
                    date == null
                            ? parent.symbol()
                            : messages.say("reading.cli.dated", parent.symbol(), Days.written(date)));
        }
    }

    private void field(String key, @Nullable String value) {
        if (value != null) {
            lines.add("  " + pad(messages.say("reading.cli." + key), 20) + flowing(value));
        }
    }

    private void section(String key, List<String> rows) {
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(messages.say("reading.cli." + key, rows.size()));
            lines.addAll(rows);
        }
    }

    private String target(Target target) {
        return row((target.partOf() == null ? "" : "  ") + target.name(), figure(target), target.passage());
    }

    private static String figure(Target target) {
        if (target.comparator() == Comparator.ACHIEVE || target.value() == null) {
            return target.valueText() == null ? target.comparator().sign() : flowing(target.valueText());
        }
        var pair = target.secondary() == null ? "" : " / " + number(target.secondary());
        var range = target.valueMax() == null ? "" : " – " + number(target.valueMax());
        var unit = target.unit() == null ? "" : " " + target.unit();
        return target.comparator().sign() + " " + number(target.value()) + range + pair + unit;
    }

    private static String number(BigDecimal value) {
        return Figures.written(value);
    }

    private Stream<String> doubts(WrittenPlan plan) {
        var head = plan.head();
        var stated = Stream.of(
                        head.authority(), head.number(), head.symbol(), head.date(), head.subject(), head.signName())
                .map(value -> doubt(String.valueOf(value.value()), value.doubt(), value.passage()));
        var targets = plan.targets().stream().map(item -> doubt(item.name(), item.doubt(), item.passage()));
        var bases = plan.legalBases().stream()
                .map(item -> doubt(item.type() + " " + item.symbol(), item.doubt(), item.passage()));
        var units = plan.assignments().stream().map(item -> doubt(item.unit(), item.doubt(), item.passage()));
        var dues = plan.deadlines().stream().map(item -> doubt(item.what(), item.doubt(), item.passage()));
        return Stream.of(stated, bases, targets, units, dues)
                .flatMap(items -> items)
                .filter(Objects::nonNull);
    }

    private @Nullable String doubt(String what, @Nullable Doubt doubt, @Nullable Passage passage) {
        return doubt == null
                ? null
                : row(what, sentence("plan.doubt." + doubt.reason(), doubt.reason(), doubt.details()), passage);
    }

    private String sentence(String key, String code, List<String> details) {
        var sentence = messages.sentence(key, details);
        return sentence == null ? (code + " " + String.join(", ", details)).strip() : sentence;
    }

    private String row(String what, String value, @Nullable Passage passage) {
        var where =
                passage == null ? "" : "  (" + messages.say("reading.cli.line", String.valueOf(passage.line())) + ")";
        return "  " + (pad(flowing(what), NAME_WIDTH) + "  " + flowing(value)).stripTrailing() + where;
    }

    private static String day(@Nullable LocalDate date, @Nullable String text) {
        return date != null ? Days.written(date) : text == null ? "" : text;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String flowing(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
