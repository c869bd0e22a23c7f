package org.cotejo.corpus;

/** Is told how far an import is: by a bar on a terminal, by lines in a log, or by nothing. */
public interface ImportProgress {

    /** Nobody watches. */
    ImportProgress NONE = new ImportProgress() {};

    /** Reading begins; {@code bytes} are on disk, compressed or not. */
    default void start(int files, long bytes) {}

    /** So many bytes have been read from disk by now. */
    default void read(long bytes) {}

    /** So many more statements are written. */
    default void statements(int more) {}

    /** A file is done. */
    default void file(FileReport report) {}
}
