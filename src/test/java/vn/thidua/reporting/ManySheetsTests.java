package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.Persons.officerOf;
import static vn.thidua.Persons.signedIn;
import static vn.thidua.reporting.FilledForms.filled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.ProgramTest;
import vn.thidua.organisation.UnitRegister;
import vn.thidua.shared.Actor;

/** A hundred and fourteen communes send their forms to the city, which enters them in one go. */
@ProgramTest
class ManySheetsTests {

    private static final int COMMUNES = 114;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient db;

    @Autowired
    UnitRegister register;

    WideCampaign campaign;
    Actor city;

    @BeforeEach
    void aHundredAndFourteenCommunesTakePart() {
        campaign = WideCampaign.anew(db, register, COMMUNES, 6);
        city = officerOf(campaign.city());
    }

    @AfterEach
    void forget() {
        campaign.forget(db);
    }

    @Test
    void formsComeBackTogetherAndFaultsAreToldByFileAndRow() {
        var forms =
                FilledForms.unpacked(download("/periods/" + campaign.period().value() + "/workbooks"));
        assertThat(forms).hasSize(COMMUNES);

        var path = send(answered(forms));
        var page = settled(path);

        assertThat(page).contains("108 tệp sẵn sàng ghi", "2 tệp không có gì thay đổi", "4 tệp có lỗi");
        assertThat(faults()).containsExactly("0003 7 UNREADABLE", "0004 6 AMBIGUOUS", "0005 8 MARK_WITH_FIGURE");
        assertThat(page).contains("Không tìm thấy mã nhận dạng");
        assertThat(figures()).isZero();

        post(path + "/confirmation");
        assertThat(settled(path)).contains("108 tệp đã ghi");
        assertThat(figures()).isEqualTo(108 * 2);

        post(path + "/undoing");
        assertThat(settled(path)).doesNotContain("tệp đã ghi");
        assertThat(figures()).isZero();
    }

    /** The first two send the form back as it was, the next three make a mistake, the sixth sends something else. */
    private static Map<String, byte[]> answered(Map<String, byte[]> forms) {
        var answered = new LinkedHashMap<String, byte[]>();
        var names = new ArrayList<>(forms.keySet());
        for (int at = 0; at < names.size(); at++) {
            var form = forms.get(names.get(at));
            var sent =
                    switch (at) {
                        case 0, 1 -> form;
                        case 2 -> filled(form, 3, "khoảng 20");
                        case 3 -> filled(form, "1.5", 20);
                        case 4 ->
                            FilledForms.edited(form, sheet -> {
                                FilledForms.put(sheet, 3, FilledForms.FIGURE, 5);
                                FilledForms.put(sheet, 3, FilledForms.NOT_APPLICABLE, "x");
                            });
                        case 5 -> other();
                        default -> filled(form, at, "1." + "%03d".formatted(at) + ",5");
                    };
            answered.put(names.get(at), sent);
        }
        return answered;
    }

    private static byte[] other() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("Sổ tay").createRow(0).createCell(0).setCellValue("Ghi chép");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> faults() {
        return db.sql("""
                        select substr(s.file_name, 1, 4) || ' ' || f.row_number || ' ' || f.kind
                        from reporting.sent_sheet s
                        join reporting.sheet_fault f on f.sheet = s.id and f.blocks
                        join reporting.sheet_batch b on b.id = s.batch and b.period = :period
                        order by s.position, f.position
                        """)
                .param("period", campaign.period().value())
                .query(String.class)
                .list();
    }

    private long figures() {
        return db.sql("""
                        select count(*) from reporting.figure f join reporting.report r on r.id = f.report
                        where r.period = :period
                        """)
                .param("period", campaign.period().value())
                .query(Long.class)
                .single();
    }

    private byte[] download(String path) {
        var answer = browser.get().uri(path).with(signedIn(city)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String send(Map<String, byte[]> forms) {
        var answer = browser.post()
                .multipart()
                .uri("/periods/" + campaign.period().value() + "/sheets")
                .file(new MockMultipartFile("files", "bieu.zip", null, FilledForms.packed(forms)))
                .with(signedIn(city))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private void post(String path) {
        assertThat(browser.post().uri(path).with(signedIn(city)).with(csrf()).exchange())
                .hasStatus3xxRedirection();
    }

    private String settled(String path) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !page(path).contains("load delay:1s"));
        return page(path);
    }

    private String page(String path) {
        return new String(download(path), StandardCharsets.UTF_8);
    }
}
