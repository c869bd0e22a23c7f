package org.cotejo.command;

/** What the process says of a command when it ends; {@code --help} of each command lists them. */
final class ExitCode {

    /** Everything was done. */
    static final int DONE = 0;

    /** Something could not be used; the rest was done. */
    static final int FAILED = 1;

    /** The command line makes no sense; nothing was done. */
    static final int USAGE = 2;

    /** The database cannot be used, as when a server runs on the same files. */
    static final int DATABASE = 3;

    /** Stopped from outside, as by Ctrl-C: what shells take for it. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
