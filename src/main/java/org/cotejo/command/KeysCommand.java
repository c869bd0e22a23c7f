package org.cotejo.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cotejo.access.KeyFolder;
import org.cotejo.access.KeyRing;
import org.cotejo.access.SigningKey;
import org.cotejo.access.TokenMaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The keys of our own tokens, as a whole: nothing but its commands. */
@Command(
        name = "keys",
        description = {"Lists and rotates the keys that tokens are signed with.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class,
        subcommands = {KeysCommand.ListKeys.class, KeysCommand.RotateKeys.class})
final class KeysCommand {

    /** Lists them. */
    @Command(
            name = "list",
            description = {"Lists the keys: which one signs, and how long the others verify.", ""},
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:done", "1:the keys cannot be read", "2:the command line is wrong"},
            mixinStandardHelpOptions = true,
            versionProvider = ProjectVersion.class)
    static final class ListKeys extends StandaloneCommand {

        @Override
        void run() throws IOException {
            KeyFolder folder = TokenMaker.configuredKeys();
            KeyRing ring = folder.read();
            if (ring.keys().isEmpty()) {
                say("There are no keys in " + folder.path() + " yet; the command token makes the first.");
                return;
            }
            warnOfExposure(folder);
            TextTable table = new TextTable("key", "made", "use", "its last token ends");
            for (SigningKey key : ring.keys()) {
                table.add(
                        key.id(),
                        key.made(),
                        key.signs() ? "signs" : "verifies",
                        key.hasTokens() ? key.tokensEnd() : "there is none");
            }
            PrintWriter out = spec.commandLine().getOut();
            table.print(out);
            out.flush();
        }
    }

    /** Rotates them. */
    @Command(
            name = "rotate",
            description = {
                "Makes a new key, which signs from now on.",
                "",
                "What the old one signed stays valid until it ends, and then the old one is dropped. A running server knows at"
                        + " once.",
                ""
            },
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:done",
                "1:the keys cannot be read or written; they are as they were",
                "2:the command line is wrong; nothing was done"
            },
            mixinStandardHelpOptions = true,
            versionProvider = ProjectVersion.class)
    static final class RotateKeys extends StandaloneCommand {

        @Option(
                names = "--revoke",
                description = "Drop the old keys at once, and so end all tokens: for when one was lost.")
        private boolean isRevoking;

        @Override
        void run() throws IOException {
            KeyFolder folder = TokenMaker.configuredKeys();
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            warnOfExposure(folder);
            KeyRing ring = isRevoking ? folder.revoke(now) : folder.rotate(now);
            PrintWriter out = spec.commandLine().getOut();
            out.println("The key " + ring.signing().orElseThrow() + " signs from now on.");
            int old = ring.keys().size() - 1;
            if (isRevoking) {
                out.println("All tokens of before have ended.");
            } else if (old > 0) {
                out.println("Tokens of before stay valid until they end; old keys that verify them: " + old + ".");
            }
            out.flush();
        }
    }
}
