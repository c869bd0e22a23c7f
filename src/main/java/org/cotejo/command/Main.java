package org.cotejo.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * Where the process starts: without arguments it serves, with a command it runs that and ends.
 *
 * <p>The command line is read before anything is started, so that help, and the answer to a mistake, come at once and
 * need no database; a {@link StandaloneCommand} runs without starting anything.
 */
@QuarkusMain
public final class Main {

    /** What is otherwise for a command than for a server; a property given to the process wins. */
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.log.level", "WARN",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.category.\"io.quarkus.runtime.Application\".level", "OFF",
            "cotejo.corpus", "none",
            "cotejo.search.enabled", "false",
            "cotejo.findings.kept", "false");

    private Main() {}

    public static void main(String... args) {
        if (args.length == 0) {
            Quarkus.run(null, Main::onExit);
            return;
        }
        CommandLine line = new CommandLine(new CotejoCommand());
        PrintWriter errors = line.getErr();
        try {
            CommandLine.ParseResult parsed = line.parseArgs(args);
            Integer help = CommandLine.executeHelpRequest(parsed);
            if (help != null) {
                System.exit(help);
            }
            CommandLine command = command(parsed);
            if (!(command.getCommand() instanceof Callable)) {
                throw new CommandLine.ParameterException(command, "Missing command");
            }
            if (command.getCommand() instanceof StandaloneCommand) {
                System.exit(line.execute(args));
            }
            if (parsed.subcommand().commandSpec().userObject() instanceof WithoutService) {
                System.exit(CommandRunner.execute(line, args));
            }
        } catch (CommandLine.ParameterException e) {
            errors.println(e.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(e, errors);
            errors.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
            errors.flush();
            System.exit(ExitCode.USAGE);
        }
        SETTINGS.forEach((key, value) -> System.setProperty(key, System.getProperty(key, value)));
        Quarkus.run(CommandRunner.class, Main::onExit, args);
    }

    /** The innermost command: {@code rotate} of {@code keys rotate}. */
    private static CommandLine command(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost.commandSpec().commandLine();
    }

    /** Quarkus prints no failure of a start where a handler of exits is given, as it is here. */
    private static void onExit(int code, Throwable failure) {
        if (failure == null) {
            System.exit(code);
        }
        Optional<String> fault = DatabaseFault.explain(failure);
        if (fault.isPresent()) {
            System.err.println(fault.get());
            System.exit(ExitCode.DATABASE);
        }
        Throwable root = ExceptionUtil.getRootCause(failure);
        if (root instanceof QuarkusBindException || root instanceof ConfigValidationException) {
            System.err.println(root.getMessage());
        } else {
            failure.printStackTrace();
        }
        System.exit(ExitCode.FAILED);
    }
}
