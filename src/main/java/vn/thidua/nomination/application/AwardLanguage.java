package vn.thidua.nomination.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import vn.thidua.nomination.domain.AwardWordings;

/** How people write the awards in their lists: {@code nomination/awards.tsv}. */
public final class AwardLanguage {

    private AwardLanguage() {}

    /** Every wording, by code. */
    public static AwardWordings read() {
        var called = new LinkedHashMap<String, List<String>>();
        try (InputStream table =
                Objects.requireNonNull(AwardLanguage.class.getResourceAsStream("/nomination/awards.tsv"))) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        var cells = line.split("\t");
                        called.computeIfAbsent(cells[0], code -> new ArrayList<>())
                                .add(cells[1]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AwardWordings(called);
    }
}
