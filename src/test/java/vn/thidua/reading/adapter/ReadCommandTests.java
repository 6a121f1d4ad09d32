package vn.thidua.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.reading.text.PlanReader;
import vn.thidua.reading.text.SourceText;

class ReadCommandTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private String plan;

    @BeforeEach
    void plan() throws IOException {
        assumeTrue(
                PlanReader.read(SourceText.plain(GiaLocPlan.text()))
                        .head()
                        .documentType()
                        .isPresent(),
                "the reader of heads is not there yet");
        plan = file("ke-hoach.txt", GiaLocPlan.text());
    }

    @Test
    void one_file_becomes_one_indented_object() {
        assertThat(run("--json", plan)).isEqualTo(ReadCommand.DONE);
        var json = json(printed());
        assertThat(json.path("documentType").asString()).isEqualTo("Kế hoạch");
        assertThat(json.path("docId").asString()).isEqualTo("ke-hoach");
        assertThat(printed().lines().count()).isGreaterThan(20);
    }

    @Test
    void several_files_become_one_line_each_in_the_order_given() throws Exception {
        var second = file("thu-hai.txt", GiaLocPlan.text());
        assertThat(run(plan, second, "--json")).isEqualTo(ReadCommand.DONE);
        assertThat(printed().lines().map(line -> json(line).path("docId").asString()))
                .containsExactly("ke-hoach", "thu-hai");
    }

    @Test
    void a_dash_is_standard_input() {
        assertThat(run("-", "--json")).isEqualTo(ReadCommand.DONE);
        assertThat(json(printed()).path("sourceFile").asString()).isEqualTo("-");
    }

    @Test
    void a_folder_gets_one_file_for_each() throws Exception {
        var same = file("ke-hoach.van-ban", GiaLocPlan.text());
        var into = folder.resolve("ra/day");
        assertThat(run("--out", into.toString(), plan, same)).isEqualTo(ReadCommand.DONE);
        assertThat(into.resolve("ke-hoach.json")).exists();
        assertThat(into.resolve("ke-hoach.van-ban.json")).exists();
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_in_one_line_and_the_others_are_done() throws Exception {
        assertThat(run("--json", file("trong.txt", ""), plan)).isEqualTo(ReadCommand.SOME_NOT_READ);
        assertThat(told().lines())
                .singleElement()
                .asString()
                .startsWith("thidua: ")
                .contains("trong.txt: Tệp trong.txt trống");
        assertThat(json(printed()).path("docId").asString()).isEqualTo("ke-hoach");
    }

    @Test
    void the_table_says_what_was_read() {
        assertThat(run("--table", plan)).isEqualTo(ReadCommand.DONE);
        assertThat(printed()).contains("Kế hoạch 54/KH-UBND ngày 23/09/2025", "Cơ quan");
    }

    @Test
    void a_wrong_command_line_is_misuse() {
        assertThat(run()).isEqualTo(ReadCommand.MISUSED);
        assertThat(run("--xml", plan)).isEqualTo(ReadCommand.MISUSED);
        assertThat(run(plan, "--out")).isEqualTo(ReadCommand.MISUSED);
        assertThat(told().lines()).hasSize(3).allMatch(line -> line.startsWith("thidua: "));
    }

    @Test
    void help_is_printed_when_asked_for() {
        assertThat(run("--help")).isEqualTo(ReadCommand.DONE);
        assertThat(printed()).contains("Cách dùng", "--out", "Mã trả về");
    }

    @Test
    void a_reader_that_goes_away_is_no_noise() {
        var closed = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(command(closed).run("--json", plan)).isEqualTo(ReadCommand.PIPE_BROKEN);
        assertThat(told()).isEmpty();
    }

    private int run(String... args) {
        return command(out).run(args);
    }

    private ReadCommand command(OutputStream to) {
        var in = new ByteArrayInputStream(GiaLocPlan.text().getBytes(StandardCharsets.UTF_8));
        return new ReadCommand(in, to, new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
