package vn.thidua.reading.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import vn.thidua.plan.Anomaly;
import vn.thidua.plan.PlanHead;
import vn.thidua.plan.Section;
import vn.thidua.plan.Stated;
import vn.thidua.plan.WrittenPlan;

/** A written plan as JSON of plan structure 1.0, with the place and the certainty of everything read. */
public final class PlanJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            var colon = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(colon).withObjectIndenter(lines).withArrayIndenter(lines);
        }
    };

    private final JsonGenerator json;
    private final Fields fields;
    private final WrittenPlan plan;

    private PlanJson(JsonGenerator json, WrittenPlan plan, SourceText source, Messages messages) {
        this.json = json;
        this.fields = new Fields(json, source, messages);
        this.plan = plan;
    }

    /** Writes one object, indented or on one line, and leaves the stream open. */
    public static void write(
            OutputStream out, boolean indented, String name, WrittenPlan plan, SourceText source, Messages messages)
            throws IOException {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(indented ? INDENTED : ObjectWriteContext.empty(), text)) {
            new PlanJson(json, plan, source, messages).document(name, source);
        }
        out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private void document(String name, SourceText source) {
        json.writeStartObject();
        fields.text("schemaVersion", "1.0");
        fields.text("docId", name.replaceFirst("(?<=.)\\.[^.]*$", ""));
        fields.text("sourceFile", name);
        fields.text("sourceOrigin", source.origin().name().toLowerCase(Locale.ROOT));
        fields.whole("pages", source.pages());
        missingParts();
        head(plan.head());
        campaign();
        parent();
        legalBases();
        fields.list("sections", plan.sections(), this::section);
        new PlanWorkJson(fields).write(plan);
        fields.list("footnotes", plan.footnotes(), note -> {
            fields.text("marker", note.marker());
            fields.text("text", note.text());
            fields.passage(note.passage());
        });
        fields.list("anomalies", plan.anomalies(), this::anomaly);
        provenance();
        json.writeEndObject();
    }

    private void missingParts() {
        var missing = plan.anomalies().stream()
                .filter(anomaly -> anomaly.type().startsWith("missing_"))
                .toList();
        fields.yes("complete", missing.stream().noneMatch(anomaly -> anomaly.severity() == Anomaly.Severity.ERROR));
        fields.words("missingParts", missing.stream().map(this::spoken).toList());
    }

    private String spoken(Anomaly anomaly) {
        var sentence = fields.sentence("plan.anomaly." + anomaly.type(), anomaly.details());
        return sentence == null ? anomaly.type() : sentence;
    }

    /** "12" and "KH/ĐU" are 12-KH/ĐU in the Party's way, "12" and "KH-UBND" 12/KH-UBND in the State's. */
    private static String joined(String number, String symbol) {
        return number + (symbol.indexOf('/') >= 0 ? "-" : "/") + symbol;
    }

    private void head(PlanHead head) {
        fields.text("documentType", head.documentType().value());
        fields.text("number", head.number().value());
        fields.text("symbol", head.symbol().value());
        var both = head.number().isPresent() && head.symbol().isPresent();
        fields.text(
                "fullSymbol", both ? joined(head.number().value(), head.symbol().value()) : null);
        fields.object("issuingAuthority", () -> {
            fields.text("name", head.authority().value());
            var level = head.level().value();
            fields.text("level", level == null ? null : level.code());
        });
        fields.text("place", head.place().value());
        fields.day("date", head.date().value());
        fields.text("subject", head.subject().value());
        fields.text("archive", head.archive().value());
        fields.object("signatory", () -> {
            fields.text("authority", head.signAuthority().value());
            fields.text("title", head.signTitle().value());
            fields.text("name", head.signName().value());
        });
    }

    private void campaign() {
        var terms = plan.campaign();
        fields.object("campaign", () -> {
            fields.text("name", terms.name().value());
            var kind = terms.kind().value();
            fields.text("kind", kind == null ? null : kind.code());
            fields.text("theme", terms.theme().value());
            fields.words("occasions", terms.occasions());
            fields.text("participants", terms.participants().value());
            fields.object("period", () -> {
                fields.text("startText", terms.startText().value());
                fields.day("start", terms.start().value());
                fields.text("endText", terms.endText().value());
                fields.day("end", terms.end().value());
            });
        });
    }

    private void parent() {
        var parent = plan.parent();
        if (parent == null) {
            json.writeNullProperty("parentPlan");
            return;
        }
        fields.object("parentPlan", () -> {
            fields.text("type", parent.type());
            fields.text("symbol", parent.symbol());
            fields.day("date", parent.date());
            fields.text("issuer", parent.issuer());
            var level = parent.level();
            fields.text("level", level == null ? null : level.code());
            fields.text("subject", parent.subject());
            fields.read(parent.passage(), parent.certainty(), null);
        });
    }

    private void legalBases() {
        fields.list("legalBases", plan.legalBases(), basis -> {
            fields.text("id", basis.key());
            fields.text("type", basis.type());
            fields.text("symbol", basis.symbol());
            fields.day("date", basis.date());
            fields.text("issuer", basis.issuer());
            fields.text("subject", basis.subject());
            fields.text("role", basis.role().code());
            fields.read(basis.passage(), basis.certainty(), basis.doubt());
        });
    }

    private void section(Section section) {
        fields.text("label", section.label());
        fields.text("heading", section.heading());
        fields.whole("level", section.level());
        fields.passage(section.passage());
        fields.span("body", section.body());
    }

    private void anomaly(Anomaly anomaly) {
        fields.text("type", anomaly.type());
        fields.text("where", anomaly.where());
        fields.text("text", anomaly.text());
        fields.text("note", fields.sentence("plan.anomaly." + anomaly.type(), anomaly.details()));
        fields.words("details", anomaly.details());
        fields.text("severity", anomaly.severity().name().toLowerCase(Locale.ROOT));
        fields.passage(anomaly.passage());
    }

    /** Where each header field was read, by its path. */
    private void provenance() {
        fields.object("provenance", () -> headFields(plan).forEach((path, stated) -> {
            if (stated.isPresent() || stated.doubt() != null) {
                fields.object(path, () -> fields.read(stated.passage(), stated.certainty(), stated.doubt()));
            }
        }));
    }

    private static Map<String, Stated<?>> headFields(WrittenPlan plan) {
        var head = plan.head();
        var terms = plan.campaign();
        var byPath = new LinkedHashMap<String, Stated<?>>();
        byPath.put("documentType", head.documentType());
        byPath.put("number", head.number());
        byPath.put("symbol", head.symbol());
        byPath.put("issuingAuthority.name", head.authority());
        byPath.put("issuingAuthority.level", head.level());
        byPath.put("place", head.place());
        byPath.put("date", head.date());
        byPath.put("subject", head.subject());
        byPath.put("archive", head.archive());
        byPath.put("signatory.authority", head.signAuthority());
        byPath.put("signatory.title", head.signTitle());
        byPath.put("signatory.name", head.signName());
        byPath.put("campaign.name", terms.name());
        byPath.put("campaign.kind", terms.kind());
        byPath.put("campaign.theme", terms.theme());
        byPath.put("campaign.participants", terms.participants());
        byPath.put("campaign.period.startText", terms.startText());
        byPath.put("campaign.period.start", terms.start());
        byPath.put("campaign.period.endText", terms.endText());
        byPath.put("campaign.period.end", terms.end());
        return byPath;
    }
}
