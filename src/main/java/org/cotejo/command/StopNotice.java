package org.cotejo.command;

/** Says, when an import is stopped from outside, what is stored and how to go on. */
final class StopNotice {

    private final Thread hook;

    StopNotice(ShownProgress progress, boolean isDryRun) {
        hook = new Thread(() -> {
            progress.close();
            System.err.println("Stopped after " + progress.state() + ". "
                    + (isDryRun
                            ? "It was a dry run: nothing was stored."
                            : "Files that were done are stored, the one at hand is not;"
                                    + " run the same command again to go on."));
            System.err.flush();
            // Whatever the import says of its connection being closed under it would only hide this.
            Runtime.getRuntime().halt(ExitCode.STOPPED);
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The import has ended by itself. */
    void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is being stopped at this moment, and the notice is under way.
            return;
        }
    }
}
