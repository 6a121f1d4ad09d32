package vn.thidua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

/** While the database is away a page says so, even before anyone is known to be signed in. */
class DatabaseAwayTests {

    private static final WordsConfiguration WORDS = new WordsConfiguration();

    @Test
    void aSessionThatCannotBeReadIsAnsweredWithTheSentence() throws Exception {
        var noConnection = new CannotCreateTransactionException("no session", new SQLTransientConnectionException());

        var response = answerWhen(noConnection);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotBlank();
        assertThat(response.getContentAsString())
                .contains("Cơ sở dữ liệu đang khởi động lại")
                .doesNotContain("Exception");
    }

    @Test
    void aConnectionLostInTheMiddleIsAnsweredTheSame() throws Exception {
        var lost = new DataAccessResourceFailureException("lost", new SQLException("terminated", "57P01"));

        assertThat(answerWhen(lost).getStatus()).isEqualTo(503);
    }

    @Test
    void aDiskThatIsFullIsToldAsSuch() throws Exception {
        var full = new DataAccessResourceFailureException("full", new SQLException("could not extend file", "53100"));

        assertThat(answerWhen(full).getContentAsString()).contains("Ổ đĩa của máy chủ đã đầy");
    }

    @Test
    void theSentenceIsVietnameseUnlessSomeoneChoseEnglish() throws Exception {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(answerWhen(new CannotCreateTransactionException("no", new SQLTransientConnectionException()))
                            .getContentAsString())
                    .contains("Cơ sở dữ liệu đang khởi động lại");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void anyOtherFailureIsNotHidden() {
        var wrong = new IllegalStateException(new SQLException("syntax", "42601"));

        assertThatThrownBy(() -> answerWhen(wrong)).isSameAs(wrong);
    }

    private static MockHttpServletResponse answerWhen(RuntimeException failure) throws Exception {
        var response = new MockHttpServletResponse();
        new DatabaseAway(WORDS.messageSource(), WORDS.localeResolver(), Path.of("target"))
                .doFilter(new MockHttpServletRequest("GET", "/documents"), response, (request, answer) -> {
                    throw failure;
                });
        return response;
    }
}
