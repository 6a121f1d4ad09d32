package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.thidua.shared.DomainEvent;

/** The rooms use each other only as declared, and {@code docs/map.md} is the map of them, drawn from the code. */
class RoomsTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(ThiDua.class);
    private static final Path MAP = Path.of("docs/map.md");

    @Test
    void roomsUseEachOtherOnlyAsDeclared() {
        ROOMS.verify();
    }

    /** What a room may use is written on its door; without it everything would be allowed. */
    @Test
    void everyRoomDeclaresWhatItUses() throws IOException {
        for (var room : ROOMS) {
            assertThat(plate(room).replaceAll("\\(\\s+", "("))
                    .as("door of %s", room.getIdentifier())
                    .contains("@ApplicationModule(allowedDependencies");
        }
    }

    /** Run with {@code -Dmap.write=true} after a change of rooms or events. */
    @Test
    void theMapIsDrawnFromTheCode() throws IOException {
        var drawn = draw();
        if (Boolean.getBoolean("map.write")) {
            Files.writeString(MAP, drawn);
        }

        assertThat(MAP).content().isEqualTo(drawn);
    }

    private static String draw() throws IOException {
        var rooms = ROOMS.stream()
                .sorted(Comparator.comparing(room -> room.getIdentifier().toString()))
                .toList();
        return """
                # The map

                Drawn from the code by `RoomsTests`; do not edit. An arrow points to the room that is asked.

                ```mermaid
                flowchart LR
                %s
                ```

                | room | purpose | tells |
                |---|---|---|
                %s
                """.formatted(arrows(rooms), rows(rooms));
    }

    private static String arrows(List<ApplicationModule> rooms) {
        return rooms.stream()
                .flatMap(room -> room.getDirectDependencies(ROOMS)
                        .uniqueModules()
                        .map(other -> "  " + room.getIdentifier() + " --> " + other.getIdentifier()))
                .filter(arrow -> !arrow.endsWith("> shared") && !arrow.endsWith("> platform"))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String rows(List<ApplicationModule> rooms) throws IOException {
        var lines = new StringBuilder();
        for (var room : rooms) {
            lines.append("| `%s` | %s | %s |\n".formatted(room.getIdentifier(), purpose(room), tells(room)));
        }
        return lines.toString().stripTrailing();
    }

    /** First sentence of the door plate. */
    private static String purpose(ApplicationModule room) throws IOException {
        var plate = plate(room);
        return plate.substring(plate.indexOf("/**") + 3, plate.indexOf("*/"))
                .replaceAll("(?s)<p>.*", "")
                .replaceAll("\\s*\\n \\* ?", " ")
                .replaceAll("\\{@\\w+ (?:[\\w.]+\\.)?([^}]+)}", "`$1`")
                .strip();
    }

    private static String plate(ApplicationModule room) throws IOException {
        return Files.readString(Sources.ROOMS.resolve(room.getIdentifier() + "/package-info.java"));
    }

    private static String tells(ApplicationModule room) {
        return Sources.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("vn.thidua." + room.getIdentifier()))
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .sorted()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }
}
