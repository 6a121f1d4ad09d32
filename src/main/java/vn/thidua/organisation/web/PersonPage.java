package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.domain.ClosingCause;
import vn.thidua.organisation.store.PersonListQueries.Post;
import vn.thidua.organisation.store.PersonListQueries.Rest;
import vn.thidua.organisation.store.PersonListQueries.View;
import vn.thidua.platform.web.Histories.Line;
import vn.thidua.platform.web.Ui;
import vn.thidua.shared.Refusal;

/**
 * Everything the page of one person shows.
 *
 * @param number masked, or whole right after it was asked for with a purpose; empty when none is kept
 * @param seen whether the number is whole
 * @param refused why the number was not shown whole; null when nobody asked
 * @param namesakes others of the same name the reader may see
 */
public record PersonPage(
        Person person,
        Rest rest,
        String number,
        boolean seen,
        @Nullable Refusal refused,
        @Nullable View lastView,
        List<Post> posts,
        List<Person> namesakes,
        List<Line> history,
        List<Unit> units,
        LocalDate today,
        boolean mayKeep,
        boolean maySeeNumber) {

    public String here() {
        return "/people/" + person.id().value();
    }

    public String error(Ui ui) {
        return refused == null ? "" : ui.text(refused.reason().key(), refused.details());
    }

    public boolean isKept() {
        return mayKeep && !person.closed();
    }

    public List<ClosingCause> causes() {
        return List.of(
                ClosingCause.RETIRED, ClosingCause.MOVED_AWAY, ClosingCause.DIED, ClosingCause.ENTERED_BY_MISTAKE);
    }

    /** "Từ 01/07/2025", "Từ … đến …", or nothing. */
    public String period(Ui ui, Post post) {
        if (post.from() != null && post.to() != null) {
            return ui.text("organisation.person.period", ui.date(post.from()), ui.date(post.to()));
        }
        if (post.from() != null) {
            return ui.text("organisation.person.since-day", ui.date(post.from()));
        }
        return post.to() == null ? "" : ui.text("organisation.person.until-day", ui.date(post.to()));
    }
}
