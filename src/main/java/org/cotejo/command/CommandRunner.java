package org.cotejo.command;

import io.quarkus.runtime.QuarkusApplication;
import java.sql.SQLException;
import org.cotejo.corpus.CorpusException;
import org.cotejo.upkeep.UpkeepException;
import picocli.CommandLine;

/** Runs a command once the application is up, and turns what goes wrong into a sentence and an exit code. */
public class CommandRunner implements QuarkusApplication {

    private final CommandLine.IFactory commands;

    /** {@code commands} makes them as beans, with what they need. */
    CommandRunner(CommandLine.IFactory commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... args) {
        return execute(new CommandLine(new CotejoCommand(), commands), args);
    }

    static int execute(CommandLine line, String... args) {
        return line.setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(explain(failure));
                    command.getErr().flush();
                    return failure instanceof SQLException ? ExitCode.DATABASE : ExitCode.FAILED;
                })
                .execute(args);
    }

    private static String explain(Exception failure) {
        boolean isSentence = failure instanceof CorpusException || failure instanceof UpkeepException;
        String message = isSentence ? failure.getMessage() : failure.toString();
        return DatabaseFault.explain(failure).orElse(message);
    }
}
