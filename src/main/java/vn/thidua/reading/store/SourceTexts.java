package vn.thidua.reading.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plan.Box;
import vn.thidua.platform.Json;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.text.SourceText;

/** The texts documents were read from, exactly as they were found. */
@Component
public class SourceTexts {

    private final JdbcClient db;
    private final JsonMapper json;

    SourceTexts(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A source text without its text. */
    record Layout(List<Integer> pageStarts, Map<Integer, Box> boxes, SourceText.Origin origin) {}

    public void keep(DraftId draft, SourceText source) {
        var layout = new Layout(source.pageStarts(), source.boxes(), source.origin());
        db.sql("""
                insert into reading.source (draft, text, layout) values (:draft, :text, :layout)
                on conflict (draft) do update set text = excluded.text, layout = excluded.layout
                """)
                .param("draft", draft.value())
                .param("text", source.text())
                .param("layout", new Json(json.writeValueAsString(layout)).column())
                .update();
    }

    /** Tells how far the machine is, without touching the draft otherwise. */
    public void progress(DraftId draft, int done, int total) {
        db.sql("""
                update reading.draft set pages_done = :done, pages_total = :total
                where id = :draft and state = 'READING'
                """)
                .param("done", done)
                .param("total", total)
                .param("draft", draft.value())
                .update();
    }

    public Optional<SourceText> of(DraftId draft) {
        return db.sql("select text, layout from reading.source where draft = :draft")
                .param("draft", draft.value())
                .query((row, n) -> read(row.getString("text"), row.getString("layout")))
                .optional();
    }

    SourceText read(String text, String layout) {
        var found = json.readValue(layout, Layout.class);
        return new SourceText(text, found.pageStarts(), found.boxes(), found.origin());
    }
}
