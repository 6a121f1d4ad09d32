package vn.thidua.audit.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import vn.thidua.shared.Change;

/** Reads the two JSON columns of an entry as strictly as they were written: what the program never wrote is not read kindly. */
final class KeptWords {

    private static final JsonFactory JSON = new JsonFactory();

    /** No column can hold a zero character, so what holds one was hashed by nobody. */
    private static final String NEVER_WRITTEN = "\0";

    private KeptWords() {}

    static List<String> details(String json) {
        var details = new ArrayList<String>();
        try (var parser = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            expect(parser.nextToken() == JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                details.add(text(parser));
            }
            return details;
        } catch (JacksonException | IllegalStateException e) {
            return List.of(NEVER_WRITTEN);
        }
    }

    static List<Change> changes(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        var changes = new ArrayList<Change>();
        try (var parser = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            expect(parser.nextToken() == JsonToken.START_ARRAY);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                changes.add(change(parser));
            }
            return changes;
        } catch (JacksonException | IllegalStateException e) {
            return List.of(new Change(NEVER_WRITTEN, null, null));
        }
    }

    private static Change change(JsonParser parser) {
        expect(parser.currentToken() == JsonToken.START_OBJECT);
        String what = null;
        String before = null;
        String after = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "what" -> what = text(parser);
                case "before" -> before = text(parser);
                case "after" -> after = text(parser);
                default -> expect(false);
            }
        }
        expect(what != null);
        return new Change(String.valueOf(what), before, after);
    }

    private static @Nullable String text(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(parser.currentToken() == JsonToken.VALUE_STRING);
        return parser.getString();
    }

    private static void expect(boolean kept) {
        if (!kept) {
            throw new IllegalStateException();
        }
    }
}
