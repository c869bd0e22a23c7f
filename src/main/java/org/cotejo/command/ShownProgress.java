package org.cotejo.command;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.cotejo.corpus.FileReport;
import org.cotejo.corpus.ImportProgress;

/**
 * How far an import is, on standard error: a bar on a terminal, a line every few seconds where there is none, or
 * nothing.
 */
class ShownProgress implements ImportProgress, AutoCloseable {

    private int filesDone;
    private int statements;
    private int files;
    private long bytes;
    private long bytesRead;

    /** Quiet unless extended. */
    ShownProgress() {}

    static ShownProgress of(boolean isQuiet, boolean isTerminal) {
        return isQuiet ? new ShownProgress() : isTerminal ? new Bar() : new Lines();
    }

    @Override
    public void start(int files, long bytes) {
        this.files = files;
        this.bytes = bytes;
    }

    @Override
    public void read(long bytes) {
        bytesRead = bytes;
        show();
    }

    @Override
    public void statements(int more) {
        statements += more;
        show();
    }

    @Override
    public void file(FileReport report) {
        filesDone++;
        show();
    }

    /** Something has changed. */
    void show() {}

    @Override
    public void close() {}

    /** Such as {@code 12 of 237 files, 5,123 statements}. */
    String state() {
        return String.format(Locale.ROOT, "%,d of %,d files, %,d statements", filesDone, files, statements);
    }

    private static final class Bar extends ShownProgress {

        private static final long UNIT = 1L << 20;

        private ProgressBar bar;

        @Override
        public void start(int files, long bytes) {
            super.start(files, bytes);
            bar = new ProgressBarBuilder()
                    .setTaskName("Importing")
                    .setInitialMax(bytes)
                    .setUnit(" MB", UNIT)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }

        @Override
        void show() {
            if (bar != null) {
                bar.stepTo(super.bytesRead);
                bar.setExtraMessage(state());
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    private static final class Lines extends ShownProgress {

        private static final Duration EVERY = Duration.ofSeconds(5);

        private long started;
        private long shown;

        @Override
        public void start(int files, long bytes) {
            super.start(files, bytes);
            started = System.nanoTime();
            shown = started;
        }

        @Override
        void show() {
            long now = System.nanoTime();
            if (started == 0 || now - shown < EVERY.toNanos()) {
                return;
            }
            shown = now;
            double seconds = (now - started) / 1e9;
            long left =
                    super.bytesRead == 0 ? 0 : Math.round(seconds * (super.bytes - super.bytesRead) / super.bytesRead);
            System.err.printf(
                    Locale.ROOT,
                    "%s, %,.0f a second, about %d:%02d left%n",
                    state(),
                    super.statements / seconds,
                    left / 60,
                    left % 60);
        }
    }
}
