package vn.thidua.decision.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.decision.PaperTemplateId;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * Mẫu văn bản: the words of one kind of paper.
 *
 * @param unit whose words they are; null: the program's own
 */
@Table(schema = "decision", name = "paper_template")
public record PaperTemplate(
        @Id PaperTemplateId id,
        @Version @Nullable Integer version,
        @Nullable UnitId unit,
        PaperKind kind,
        @Embedded.Empty Words words,
        Instant writtenAt,
        String writtenByName) {

    /** What a template says, each list one a line. */
    public record Words(
            String symbol,
            String title,
            String subject,
            String addressees,
            String grounds,
            String body,
            String receivers,
            String signature) {

        public Words {
            symbol = symbol.strip();
            title = title.strip();
            subject = subject.strip();
            addressees = addressees.strip();
            grounds = grounds.strip();
            body = body.strip();
            receivers = receivers.strip();
            signature = signature.strip();
        }

        Words complete() {
            var all = List.of(symbol, title, subject, addressees, grounds, body, receivers, signature);
            if (title.isEmpty() || body.isEmpty() || signature.isEmpty()) {
                throw Refusal.because(DecisionReason.WORDS_MISSING);
            }
            all.forEach(text -> {
                if (text.length() > DecisionWords.LONGEST) {
                    throw Refusal.because(DecisionReason.TOO_LONG, DecisionWords.LONGEST);
                }
                Placeholder.requireKnown(text);
            });
            return this;
        }
    }

    /** This unit's own words: a template of its own where the program's was used before. */
    public PaperTemplate written(UnitId by, Words said, Actor actor, Instant at) {
        boolean isOwn = by.equals(unit);
        return new PaperTemplate(
                isOwn ? id : PaperTemplateId.fresh(),
                isOwn ? version : null,
                by,
                kind,
                said.complete(),
                at,
                actor.name());
    }
}
