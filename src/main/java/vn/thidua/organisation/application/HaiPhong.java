package vn.thidua.organisation.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.organisation.NewUnit;
import vn.thidua.organisation.Share;
import vn.thidua.organisation.domain.Decision;

/** The lists of Hải Phòng's units before and since 01/07/2025 that come along in {@code resources/demo}. */
final class HaiPhong {

    static final LocalDate REORGANISED = LocalDate.of(2025, 7, 1);

    /** How the lists name the city itself: by its code. */
    static final String CITY = "31";

    private HaiPhong() {}

    /** A commune, ward or special zone of today, with its place on the map. */
    record Commune(
            NewUnit unit,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    static List<Commune> communes() {
        return lines("haiphong-units.tsv").stream()
                .map(cells -> new Commune(
                        new NewUnit(cells[1], cells[2], cells[0], cells[3], REORGANISED),
                        figure(cells[4]),
                        figure(cells[5])))
                .toList();
    }

    /** A former province or district below another by short name; below none for the province. */
    record District(String superior, NewUnit unit) {}

    static List<District> districts() {
        return lines("haiphong-districts.tsv").stream()
                .map(cells -> new District(cells[0], NewUnit.of(cells[1], cells[2], cells[3])))
                .toList();
    }

    /** A former commune below its district, and how much of it went into which unit of today; one line for each. */
    record Predecessor(String successor, String superior, NewUnit unit, Share share) {}

    static List<Predecessor> predecessors() {
        return lines("haiphong-predecessors.tsv").stream()
                .map(cells -> new Predecessor(
                        cells[0], cells[1], NewUnit.of(cells[2], cells[3], cells[4]), Share.valueOf(cells[5])))
                .toList();
    }

    /** The resolution that joined the province to the city, then the one that rearranged the communes. */
    static List<Decision> decisions() {
        return lines("haiphong-decisions.tsv").stream()
                .map(cells -> new Decision(cells[0], LocalDate.parse(cells[1]), LocalDate.parse(cells[2])))
                .toList();
    }

    private static @Nullable BigDecimal figure(String cell) {
        return cell.isBlank() ? null : new BigDecimal(cell.strip());
    }

    private static List<String[]> lines(String file) {
        try (var in = new ClassPathResource("demo/" + file).getInputStream();
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
