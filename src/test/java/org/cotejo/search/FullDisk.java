package org.cotejo.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;

/** Keeps an index in memory, and fails as a disk does on which no space is left. */
public final class FullDisk implements DirectoryProvider {

    /** Static, since Hibernate Search makes the object. */
    static volatile boolean isFull;

    /** An index on this disk. */
    static SearchIndex openIndex() {
        return SearchIndex.open(SearchSettings.inFolder(Path.of("unused"))
                .with(Map.of("hibernate.search.backend.directory.type", "class:" + FullDisk.class.getName())));
    }

    @Override
    public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
        return new DirectoryHolder() {

            private final Directory directory = new Files();

            @Override
            public void start() {
                // It is there.
            }

            @Override
            public void close() throws IOException {
                directory.close();
            }

            @Override
            public Directory get() {
                return directory;
            }
        };
    }

    private static void write() throws IOException {
        if (isFull) {
            throw new IOException("No space left on device");
        }
    }

    private static final class Files extends FilterDirectory {

        private Files() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return new Output(super.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            return new Output(super.createTempOutput(prefix, suffix, context));
        }
    }

    private static final class Output extends FilterIndexOutput {

        private Output(IndexOutput file) {
            super("full disk", file.getName(), file);
        }

        @Override
        public void writeByte(byte b) throws IOException {
            write();
            super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int from, int length) throws IOException {
            write();
            super.writeBytes(bytes, from, length);
        }
    }
}
