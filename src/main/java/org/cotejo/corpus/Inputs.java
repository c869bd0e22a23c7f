package org.cotejo.corpus;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/**
 * The files that a command line names: files, folders with all that is in them, archives with all that is in them, and
 * standard input. What is compressed (gzip, xz, bzip2) is told by its first bytes, not by its name.
 *
 * <p>They can be gone through more than once, in the same order each time: by path in a folder, as stored in an archive.
 */
public final class Inputs {

    private static final int TAR_MAGIC_AT = 257;
    private static final byte[] TAR_MAGIC = {'u', 's', 't', 'a', 'r'};

    /** Gets each file; the stream is the visitor's until it returns. */
    interface Visitor {

        void visit(String name, InputStream content) throws IOException, SQLException;

        /** A file, or an archive with all that was still to come in it, that cannot be read. */
        void unreadable(String name, IOException why) throws SQLException;
    }

    private record Input(String name, Path file) {}

    private final List<Input> inputs = new ArrayList<>();

    /**
     * Finds the files.
     *
     * @param paths files and folders; {@code -} is standard input
     * @throws CorpusException when there is nothing at a path
     */
    public Inputs(List<String> paths, InputStream standardInput) throws IOException {
        for (String path : paths) {
            if (path.equals("-")) {
                inputs.add(new Input("-", kept(standardInput)));
            } else if (Files.isDirectory(Path.of(path))) {
                try (Stream<Path> found = Files.walk(Path.of(path))) {
                    found.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("."))
                            .sorted()
                            .forEach(file -> inputs.add(new Input(file.toString(), file)));
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            } else if (Files.isReadable(Path.of(path))) {
                inputs.add(new Input(path, Path.of(path)));
            } else {
                throw new CorpusException(path, 0, null, "there is no such file or folder, or it cannot be read", null);
            }
        }
    }

    /** Standard input can be read once only, and importing goes through its input twice. */
    private static Path kept(InputStream input) throws IOException {
        Path copy = Files.createTempFile("cotejo-", ".input");
        copy.toFile().deleteOnExit();
        Files.copy(input, copy, StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    /** Bytes on disk, for showing how far a visit is. */
    long size() throws IOException {
        long size = 0;
        for (Input input : inputs) {
            size += Files.size(input.file);
        }
        return size;
    }

    /**
     * Has each file visited.
     *
     * @param progress gets the number of bytes that were read from disk, again and again
     */
    void each(Visitor visitor, LongConsumer progress) throws SQLException {
        long before = 0;
        for (Input input : inputs) {
            try (CountedInput file = new CountedInput(Files.newInputStream(input.file), before, progress);
                    InputStream bytes = decompressed(file)) {
                if (isTar(bytes)) {
                    eachEntry(input.name, bytes, visitor);
                } else {
                    visitor.visit(input.name, bytes);
                }
                before = file.read;
            } catch (IOException e) {
                visitor.unreadable(input.name, e);
            }
        }
    }

    private static final class CountedInput extends FilterInputStream {

        private final LongConsumer progress;
        private long read;

        CountedInput(InputStream bytes, long before, LongConsumer progress) {
            super(bytes);
            this.read = before;
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            progress.accept(read);
        }
    }

    /** All that is in one archive; what is compressed in it again is decompressed. */
    private static void eachEntry(String archive, InputStream bytes, Visitor visitor) throws IOException, SQLException {
        TarArchiveInputStream tar = new TarArchiveInputStream(bytes);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = Path.of(entry.getName());
            if (entry.isFile() && !path.getFileName().toString().startsWith(".")) {
                visitor.visit(archive + "/" + path.normalize(), decompressed(tar));
            }
        }
    }

    private static InputStream decompressed(InputStream bytes) throws IOException {
        InputStream buffered = new BufferedInputStream(bytes);
        String compression;
        try {
            compression = CompressorStreamFactory.detect(buffered);
        } catch (CompressorException e) {
            return buffered;
        }
        try {
            // An archive may be several streams one after the other, as parallel compressors write them.
            return new BufferedInputStream(
                    new CompressorStreamFactory(true).createCompressorInputStream(compression, buffered));
        } catch (CompressorException e) {
            throw new IOException("it is compressed in a way that is not read here: " + compression, e);
        }
    }

    private static boolean isTar(InputStream bytes) throws IOException {
        bytes.mark(TAR_MAGIC_AT + TAR_MAGIC.length);
        byte[] head = bytes.readNBytes(TAR_MAGIC_AT + TAR_MAGIC.length);
        bytes.reset();
        if (head.length < TAR_MAGIC_AT + TAR_MAGIC.length) {
            return false;
        }
        return Arrays.equals(head, TAR_MAGIC_AT, head.length, TAR_MAGIC, 0, TAR_MAGIC.length);
    }
}
