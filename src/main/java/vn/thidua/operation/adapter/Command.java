package vn.thidua.operation.adapter;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.springframework.boot.logging.LoggingSystem;
import vn.thidua.platform.StartRefused;
import vn.thidua.shared.Refusal;

/** Runs a command and ends it in a sentence: 0 done, 1 refused, 2 typed wrongly. */
final class Command {

    /** What a command does. */
    @FunctionalInterface
    interface Work {
        void run() throws CommandOptions.Misuse, IOException, SQLException, InterruptedException;
    }

    private Command() {}

    static int run(String usage, Work work) {
        LoggingSystem.get(Command.class.getClassLoader()).beforeInitialize();
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            work.run();
            return 0;
        } catch (CommandOptions.Misuse misuse) {
            new CommandWords(errors).say(usage, misuse.getMessage());
            return 2;
        } catch (Refusal refusal) {
            errors.println(CommandWords.sentence(refusal));
        } catch (StartRefused refused) {
            errors.println(refused.getMessage());
        } catch (IOException | SQLException | RuntimeException fault) {
            new CommandWords(errors).say("operation.fault", String.valueOf(fault.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }
}
