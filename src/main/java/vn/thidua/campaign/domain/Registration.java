package vn.thidua.campaign.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.campaign.ParticipationId;

/**
 * Đăng ký thi đua: what one unit undertakes in a campaign, in words and figures; a draft until it is sent.
 *
 * @param content one undertaking on a line
 */
@Table(schema = "campaign", name = "registration")
public record Registration(
        @Id ParticipationId participation,
        @Version @Nullable Integer version,
        String content,

        @MappedCollection(idColumn = "registration") Set<RegisteredFigure> figures,

        Instant savedAt,
        String savedByName) {

    public Registration {
        figures = Set.copyOf(figures);
    }

    public static Registration begun(ParticipationId participation) {
        return new Registration(participation, null, "", Set.of(), Instant.EPOCH, "");
    }

    public Registration saved(String words, Set<RegisteredFigure> undertaken, String by, Instant at) {
        return new Registration(participation, version, words.strip(), undertaken, at, by);
    }

    public boolean isEmpty() {
        return content.isEmpty() && figures.stream().allMatch(figure -> figure.figure() == null);
    }
}
