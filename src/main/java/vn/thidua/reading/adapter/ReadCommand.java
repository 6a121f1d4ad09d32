package vn.thidua.reading.adapter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thidua.reading.text.PlanJson;
import vn.thidua.reading.text.PlanReader;
import vn.thidua.reading.text.SourceText;
import vn.thidua.reading.text.Wording;

/** {@code ./thidua read}: papers in, plan structure out, without a server. */
public final class ReadCommand {

    private ReadCommand() {}

    public static void main(String[] args) throws IOException {
        for (var arg : args) {
            if (!arg.startsWith("--")) {
                var source = SourceText.plain(Files.readString(Path.of(arg), StandardCharsets.UTF_8));
                PlanJson.write(
                        System.out,
                        true,
                        Path.of(arg).getFileName().toString(),
                        PlanReader.read(source),
                        source,
                        Wording.none());
            }
        }
    }
}
