package vn.thidua.reading.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.thidua.plan.Box;
import vn.thidua.plan.Doubt;
import vn.thidua.plan.Passage;
import vn.thidua.plan.Span;

/** The fields of one JSON object, in writing; spans leave as code points of the source text. */
final class Fields {

    private final JsonGenerator json;
    private final SourceText source;
    private final Messages messages;

    Fields(JsonGenerator json, SourceText source, Messages messages) {
        this.json = json;
        this.source = source;
        this.messages = messages;
    }

    void text(String name, @Nullable String value) {
        json.writeStringProperty(name, value);
    }

    void day(String name, @Nullable LocalDate value) {
        json.writeStringProperty(name, value == null ? null : value.toString());
    }

    void whole(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void yes(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void figure(String name, @Nullable BigDecimal value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(plain(value));
        }
    }

    void words(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void object(String name, Runnable fields) {
        json.writeObjectPropertyStart(name);
        fields.run();
        json.writeEndObject();
    }

    <T> void list(String name, List<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (var item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void span(String name, Span span) {
        object(name, () -> {
            whole("start", codePoint(span.start()));
            whole("end", codePoint(span.end()));
        });
    }

    void passage(@Nullable Passage passage) {
        if (passage == null) {
            return;
        }
        whole("page", passage.page());
        whole("line", passage.line());
        box(passage.box());
        span("span", passage.span());
        text("raw", passage.raw());
    }

    void read(@Nullable Passage passage, double certainty, @Nullable Doubt doubt) {
        passage(passage);
        figure("certainty", BigDecimal.valueOf(certainty).setScale(2, RoundingMode.HALF_UP));
        if (doubt != null) {
            object("doubt", () -> doubt(doubt));
        }
    }

    @Nullable
    String sentence(String key, List<String> details) {
        return messages.sentence(key, details);
    }

    private void doubt(Doubt doubt) {
        text("reason", doubt.reason());
        words("details", doubt.details());
        text("otherwise", doubt.otherwise());
        text("note", sentence("plan.doubt." + doubt.reason(), doubt.details()));
    }

    private void box(@Nullable Box box) {
        if (box == null) {
            return;
        }
        object("box", () -> {
            whole("left", box.left());
            whole("top", box.top());
            whole("width", box.width());
            whole("height", box.height());
        });
    }

    private int codePoint(int offset) {
        return source.text().codePointCount(0, offset);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
