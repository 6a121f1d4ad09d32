package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Act;
import vn.thidua.shared.WorkflowStep;

/** {@code docs/workflows} shows how things of a room move from state to state, drawn from the enums of its steps. */
class WorkflowTests {

    private static final Path DIAGRAMS = Path.of("docs/workflows");

    /** Run with {@code -Dworkflows.write=true} after a change of steps. */
    @Test
    void theDiagramsAreDrawnFromTheCode() throws IOException {
        var rooms = new TreeMap<>(Sources.CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(WorkflowStep.class))
                .collect(Collectors.groupingBy(Sources::room)));
        assertThat(rooms).isNotEmpty();

        for (var room : rooms.entrySet()) {
            var drawn = draw(room.getKey(), room.getValue());
            var diagram = DIAGRAMS.resolve(room.getKey() + ".md");
            if (Boolean.getBoolean("workflows.write")) {
                Files.createDirectories(DIAGRAMS);
                Files.writeString(diagram, drawn);
            }
            assertThat(diagram).content().isEqualTo(drawn);
        }
        assertThat(Sources.files(DIAGRAMS, ".md"))
                .as("diagrams of rooms that have steps")
                .hasSameSizeAs(rooms.keySet());
    }

    private static String draw(String room, List<JavaClass> workflows) throws IOException {
        var words = Sources.words("");
        return """
                # Steps of `%s`

                Drawn from the code by `WorkflowTests`; do not edit. A step names its act and the duties that carry it;
                a step without an act is taken by the program.
                %s""".formatted(
                        room,
                        workflows.stream()
                                .map(type -> "\n## `%s`\n\n```mermaid\nstateDiagram-v2\n%s\n```\n"
                                        .formatted(type.getSimpleName(), lines(room, type, words)))
                                .sorted()
                                .collect(Collectors.joining()));
    }

    private static String lines(String room, JavaClass type, Properties words) {
        var states = states(type);
        var names =
                states.stream().map(state -> "  %s : %s".formatted(state, words.get(room + ".state." + state.name())));
        var moves = Stream.of(type.reflect().getEnumConstants()).flatMap(step -> states.stream()
                .filter(state -> startsFrom(step, state))
                .map(state -> "  %s --> %s : %s".formatted(state, ((WorkflowStep<?>) step).leadsTo(), said(step))));
        return Stream.of(names, Stream.of("  [*] --> " + states.getFirst()), moves)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String said(Object step) {
        var act = ((WorkflowStep<?>) step).act();
        return act == null ? step.toString() : "%s (%s, %s)".formatted(step, act.code(), duties(act));
    }

    private static String duties(Act act) {
        return act.grants().stream()
                .map(grant -> grant.duty() == null ? "everyone" : grant.duty().code())
                .collect(Collectors.joining(" "));
    }

    private static List<Enum<?>> states(JavaClass type) {
        return Stream.of(type.reflect().getGenericInterfaces())
                .filter(one -> one instanceof ParameterizedType known && known.getRawType() == WorkflowStep.class)
                .map(one -> (Class<?>) ((ParameterizedType) one).getActualTypeArguments()[0])
                .flatMap(states -> Stream.of(states.getEnumConstants()))
                .<Enum<?>>map(state -> (Enum<?>) state)
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean startsFrom(Object step, Enum<?> state) {
        return ((WorkflowStep) step).startsFrom(state);
    }
}
