package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Certificates are being printed when the program is killed. Two starts of the program cost minutes, so it runs when asked for with
 * {@code -Ddurability.prints=true}; {@code CertificatePagesTests} loses a half-printed file every time.
 */
@EnabledIfSystemProperty(named = "durability.prints", matches = "true")
class PrintDurabilityJourneyTests {

    @Test
    void printingGoesOnWhereItWasNoNumberTwiceAndNoneLost(@TempDir Path home) throws Exception {
        PrintUnderway print;
        try (var program = RunningProgram.start(home)) {
            var officer = program.visitor().signIn("gialoc", "thidua-2025");
            print = PrintUnderway.order(officer);
            print.awaitFirstFile(officer);
            program.kill();
        }

        try (var program = RunningProgram.start(home)) {
            var numbers = print.numbers(program.visitor().signIn("gialoc", "thidua-2025"));
            int first = numbers.getFirst();
            assertThat(numbers)
                    .hasSize(PrintUnderway.CERTIFICATES)
                    .isEqualTo(IntStream.range(first, first + PrintUnderway.CERTIFICATES)
                            .boxed()
                            .toList());
        }
    }
}
