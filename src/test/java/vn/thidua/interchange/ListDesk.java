package vn.thidua.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.signedIn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.shared.Actor;

/** The desk of one who sends lists: makes workbooks, sends them, waits for the program, reads what came of it. */
class ListDesk {

    private final MockMvcTester browser;

    ListDesk(MockMvcTester browser) {
        this.browser = browser;
    }

    /** A workbook of texts; the first row holds the headings. */
    static byte[] workbook(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", null)) {
            var sheet = book.newWorksheet("Danh sách");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.inlineString(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] workbook(List<String> headings, List<String>... rows) {
        return workbook(Stream.concat(Stream.of(headings), Stream.of(rows)).toList());
    }

    /** Texts of the first sheet. */
    static List<List<String>> rows(byte[] workbook) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    MvcTestResult send(Actor actor, String kind, byte[] bytes) {
        return browser.post()
                .multipart()
                .uri("/imports")
                .file(new MockMultipartFile("file", kind + ".xlsx", null, bytes))
                .param("kind", kind)
                .with(signedIn(actor))
                .with(csrf())
                .exchange();
    }

    /** Sends the list and waits until it is looked through; the path of its page. */
    String check(Actor actor, String kind, byte[] bytes) {
        var answer = send(actor, kind, bytes);
        assertThat(answer).hasStatus3xxRedirection();
        var path = String.valueOf(answer.getResponse().getRedirectedUrl());
        settle(actor, path);
        return path;
    }

    String settle(Actor actor, String path) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !page(actor, path).contains("load delay:1s"));
        return page(actor, path);
    }

    MvcTestResult get(Actor actor, String path) {
        return browser.get().uri(path).with(signedIn(actor)).exchange();
    }

    MvcTestResult post(Actor actor, String path) {
        return browser.post().uri(path).with(signedIn(actor)).with(csrf()).exchange();
    }

    String page(Actor actor, String path) {
        return text(get(actor, path));
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("&#34;", "\"");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] download(Actor actor, String path) {
        var answer = get(actor, path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
