package vn.thidua.reading.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.plan.PlanNotation;
import vn.thidua.platform.Json;
import vn.thidua.reading.DraftId;
import vn.thidua.reading.domain.Manuscript;
import vn.thidua.reading.text.SourceText;

/** What the review page needs: the document, its text and its content, in one question to the database. */
@Component
public class ReviewQueries {

    private final JdbcClient db;
    private final PlanNotation notation;
    private final SourceTexts texts;

    ReviewQueries(JdbcClient db, PlanNotation notation, SourceTexts texts) {
        this.db = db;
        this.notation = notation;
        this.texts = texts;
    }

    /** A document under review. Without content while it has not been read; without text when it was forgotten. */
    public record Review(
            DraftQueries.Row draft,
            @Nullable Manuscript manuscript,
            @Nullable SourceText source) {}

    public Optional<Review> review(DraftId id) {
        return db.sql("""
                select d.*, s.text, s.layout
                from reading.draft d
                left join reading.source s on s.draft = d.id
                where d.id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> reviewed(row))
                .optional();
    }

    private Review reviewed(ResultSet row) throws SQLException {
        var content = row.getString("content");
        var text = row.getString("text");
        return new Review(
                DraftQueries.row(row, 0),
                content == null ? null : new Manuscript(notation.read(new Json(content))),
                text == null ? null : texts.read(text, row.getString("layout")));
    }
}
