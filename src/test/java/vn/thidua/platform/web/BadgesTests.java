package vn.thidua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.Persons;
import vn.thidua.organisation.UnitId;
import vn.thidua.shared.Actor;

/** What waits at a place is counted once in a while, and at once where it matters. */
class BadgesTests {

    private final Badges badges = new Badges();
    private final Actor officer = Persons.officerOf(UnitId.fresh());
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCountIsKeptForTheNextPage() {
        badges.jobs(officer, List::of);

        assertThat(List.of(count(false), count(false))).containsExactly(1L, 1L);
    }

    @Test
    void atItsOwnPlaceAndForAnotherPersonOneCountsAnew() {
        badges.jobs(officer, List::of);
        count(false);

        assertThat(count(true)).isEqualTo(2);
        assertThat(count(false)).as("what was just seen").isEqualTo(2);
        assertThat(badges.count(Persons.headOf(UnitId.fresh()), "/reports", false, who -> asked.incrementAndGet()))
                .isEqualTo(3);
    }

    @Test
    void whoSendsAFormIsCountedForAnewWhoReadsIsNot() {
        badges.jobs(officer, List::of);
        count(false);

        request("GET");
        assertThat(count(false)).isEqualTo(1);

        request("POST");
        badges.jobs(officer, List::of);
        assertThat(count(false)).isEqualTo(2);
    }

    private long count(boolean isThere) {
        return badges.count(officer, "/reports", isThere, who -> asked.incrementAndGet());
    }

    private void request(String method) {
        var request = new MockHttpServletRequest(method, "/reports");
        Persons.signIn(officer);
        badges.afterCompletion(request, new MockHttpServletResponse(), this, null);
    }
}
