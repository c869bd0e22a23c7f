package org.cotejo.command;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cotejo.access.Role;
import org.cotejo.access.TokenMaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Makes a token for somebody who shall write. */
@Command(
        name = "token",
        description = {
            "Makes a token for somebody who shall write, and prints it.",
            "",
            "CONTRIBUTOR may add wordings, EDITOR record, revise and review, too, ADMIN merge and retract, and change terms,"
                    + " too. The token goes into the header of a request: Authorization: Bearer TOKEN. Whoever has it may"
                    + " do what its bearer may; it is not kept here, and ends by itself, or by 'keys rotate --revoke'.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the token was printed",
            "1:the keys cannot be read or written",
            "2:the command line is wrong; nothing was done"
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class)
final class TokenCommand extends StandaloneCommand {

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "What the bearer may do: one of ${COMPLETION-CANDIDATES}; each includes those before it.")
    private Role role;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "Who bears it, from now on: the same name is the same person.")
    private String name;

    @Option(
            names = "--days",
            defaultValue = "30",
            paramLabel = "N",
            description = "How long it is valid, 1 to " + TokenMaker.MOST_DAYS + " days; ${DEFAULT-VALUE} by default.")
    private int days;

    @Override
    void run() throws IOException {
        if (!TokenMaker.isName(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--name: '" + name
                            + "' is not 1 to 64 letters, digits, spaces, . _ - or ', with a letter or digit first");
        }
        if (days < 1 || days > TokenMaker.MOST_DAYS) {
            throw new ParameterException(
                    spec.commandLine(), "--days: " + days + " is not from 1 to " + TokenMaker.MOST_DAYS);
        }
        TokenMaker maker = TokenMaker.configured();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        warnOfExposure(maker.keys());
        String token = maker.make(role, name, days, now);
        say(role + " for " + name + ", until " + now.plus(days, ChronoUnit.DAYS) + ":");
        spec.commandLine().getOut().println(token);
        spec.commandLine().getOut().flush();
    }
}
