package org.cotejo.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cotejo.access.KeyFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that needs no database, nor anything else of the service: it runs at once, and beside a server that has the
 * database open.
 */
abstract class StandaloneCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public final Integer call() {
        try {
            run();
            return ExitCode.DONE;
        } catch (IOException e) {
            // Those of the file system say which file and no more.
            say(e.getClass() == IOException.class ? e.getMessage() : "The keys cannot be read or written: " + e);
            return ExitCode.FAILED;
        }
    }

    abstract void run() throws IOException;

    /** To people; standard output is for what was asked for. */
    void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }

    /** Says who else could read the keys, if anybody; before they are written, since that gives them to the owner alone. */
    void warnOfExposure(KeyFolder keys) throws IOException {
        keys.exposure().ifPresent(this::say);
    }
}
