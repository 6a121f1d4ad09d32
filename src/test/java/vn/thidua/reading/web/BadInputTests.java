package vn.thidua.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.web.Desk.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.thidua.Persons;
import vn.thidua.ProgramTest;
import vn.thidua.shared.Actor;

/** Whatever is wrong with a file is said in a sentence, and nothing of it is kept. */
@ProgramTest
class BadInputTests {

    @Autowired
    Desk desk;

    @Test
    void anEmptyFile() {
        refusedAtOnce("rong.txt", new byte[0], "trống");
    }

    @Test
    void aFileOfSixtyMegabytes() {
        refusedAtOnce("nang.txt", filled(60 << 20), "60 MB");
    }

    @Test
    void aProgramUnderAPapersName() {
        var program = filled(4000);
        program[0] = 'M';
        program[1] = 'Z';
        refusedAtOnce("ke-hoach.pdf", program, "loại khác");
    }

    @Test
    void aDamagedWordFile() throws Exception {
        refusedAtOnce("hong.docx", Arrays.copyOf(BadPapers.word("<w:document/>"), 120), "hỏng");
    }

    @Test
    void aWordFileThatUnpacksToTwoGigabytes() throws Exception {
        refusedAtOnce("bom.docx", BadPapers.bomb(2048), "quá lớn");
    }

    @Test
    void xmlWithOutsideEntities() throws Exception {
        var xml = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>";
        refusedAtOnce("thuc-the.docx", BadPapers.word(xml), "bên ngoài");
    }

    @Test
    void aStampedPaper() {
        var stamped = PlanOfGiaLoc.text(80).replace("Số: 80/KH-UBND", "Số: 80/KH-UBND\nMẬT");
        refusedAtOnce("mat.txt", stamped.getBytes(StandardCharsets.UTF_8), "MẬT");
    }

    @Test
    void aPdfWithAPassword() throws Exception {
        refusedAtOnce("khoa.pdf", BadPapers.lockedPdf(), "mật khẩu");
    }

    @Test
    void aPdfOfThreeThousandPages() throws Exception {
        refusedAtOnce("dai.pdf", BadPapers.pdf(3000), "trang");
    }

    @Test
    void aTextThatIsNoPlan() {
        var letter = "Chào anh,\n\nCuối tuần này gia đình em mời anh chị sang ăn cơm.\n\nThân ái,\nHoa\n";
        refusedAtOnce("thu.txt", letter.getBytes(StandardCharsets.UTF_8), "không giống một kế hoạch");
    }

    @Test
    void twoPeopleConfirmingAtOnceMakeOnePlan() throws Exception {
        var draft = desk.read(officer(), "vu-dong-81.txt", PlanOfGiaLoc.bytes(81));
        Callable<Integer> confirm = () -> desk.post(officer(), "/drafts/" + draft + "/confirmation", "seen", "true")
                .getResponse()
                .getStatus();

        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(confirm);
            var second = both.submit(confirm);
            assertThat(java.util.List.of(first.get(), second.get()))
                    .containsExactlyInAnyOrder(HttpStatus.FOUND.value(), HttpStatus.CONFLICT.value());
        }
    }

    private void refusedAtOnce(String name, byte[] bytes, String words) {
        long before = desk.papers();

        var answer = desk.send(officer(), name, bytes);

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(name, words);
        assertThat(desk.papers()).isEqualTo(before);
        assertThat(page(desk.get(officer(), "/documents?q=" + name)).select("tbody tr"))
                .isEmpty();
    }

    private static byte[] filled(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    private Actor officer() {
        return Persons.officerOf(desk.town().giaLoc());
    }
}
