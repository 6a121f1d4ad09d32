package vn.thidua.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.DemoTown;
import vn.thidua.ProgramTest;
import vn.thidua.certificate.application.PrintingCertificates;
import vn.thidua.platform.WorkbookWriter;
import vn.thidua.platform.WorkbookWriter.Head;
import vn.thidua.shared.Actor;

/** A town in which a decision was signed on paper, and how its certificates are asked for. */
@ProgramTest
@Transactional
abstract class CertificateStory {

    static final String LIST = """
            Ông\tĐặng Hữu Nghĩa\tTrưởng thôn Thượng Cốc\tDẫn đầu phong trào hiến đất mở đường
            bà\tNguyễn Thị Lụa\tGiáo viên Trường Tiểu học Gia Lộc\tSáng kiến dạy chữ cho người lớn tuổi
            Tập thể\tThôn Cao Dương\t\tVề đích nông thôn mới kiểu mẫu
            """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemoTown town;

    @Autowired
    PrintingCertificates printing;

    @Autowired
    JdbcClient db;

    Actor officer;

    @BeforeEach
    void theOfficerOfGiaLoc() {
        officer = officerOf(town.giaLoc());
    }

    String entered() {
        var made = post(
                "/certificate-batches",
                officer,
                "award",
                "Giấy khen",
                "number",
                "125/QĐ-UBND",
                "day",
                "20/11/2025",
                "decider",
                "Chủ tịch Ủy ban nhân dân xã Gia Lộc",
                "place",
                "Gia Lộc",
                "signerPost",
                "Chủ tịch",
                "signerName",
                "Vũ Đình Ẩn");
        assertThat(made).hasStatus(302);
        return String.valueOf(made.getResponse().getRedirectedUrl());
    }

    String issued() {
        var batch = entered();
        post(batch + "/list", officer, "list", LIST);
        post(batch + "/issue", officer);
        return batch;
    }

    static String rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "Ông\tVũ Văn " + n).collect(Collectors.joining("\n"));
    }

    List<Integer> numbers() {
        return db.sql("select number from certificate.certificate order by position")
                .query(Integer.class)
                .list();
    }

    String code(String name) {
        return db.sql("select code from certificate.certificate where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    String one(String name) {
        return "/certificates/"
                + db.sql("select id from certificate.certificate where name = :name")
                        .param("name", name)
                        .query(UUID.class)
                        .single();
    }

    static byte[] sheet(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new WorkbookWriter(out)) {
            book.sheet(
                    Head.of("Danh sách", rows.getFirst()),
                    line -> rows.stream().skip(1).forEach(line));
        }
        return out.toByteArray();
    }

    MvcTestResult workbook(String batch, String name, byte[] bytes) {
        return browser.post()
                .uri(batch + "/workbook")
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes))
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    String page(String path, Actor actor) {
        var answer = browser.get().uri(path).with(signedIn(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return Parser.unescapeEntities(text(answer), false);
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MvcTestResult post(String path, Actor actor, String... fields) {
        var request = browser.post().uri(path).with(signedIn(actor)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
