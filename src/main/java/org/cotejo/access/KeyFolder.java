package org.cotejo.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The folder that holds our own keys, in one file: {@code keys.json}, which only its owner may read, as only its owner may
 * enter the folder. A change replaces the file as a whole, under a lock that processes respect, so that of two that make
 * the first key at one time one finds the other's.
 *
 * <p>What is read is kept until the file is another one.
 */
public final class KeyFolder {

    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    /** Locks of files are between processes; this is between threads. */
    private static final Object CHANGE = new Object();

    private final Path folder;
    private final Path file;
    private volatile Kept kept = new Kept(null, KeyRing.EMPTY);

    /** What was read, and which file it was. */
    private record Kept(Object version, KeyRing ring) {}

    public KeyFolder(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("keys.json");
    }

    public Path path() {
        return folder;
    }

    /**
     * The keys as they are now; none where there is no file yet.
     *
     * @throws IOException when the file cannot be read, or is none of ours; its message is a sentence for people
     */
    public KeyRing read() throws IOException {
        Object version = version();
        Kept before = kept;
        if (version == null) {
            return KeyRing.EMPTY;
        }
        if (version.equals(before.version)) {
            return before.ring;
        }
        KeyRing ring = readAnew();
        // The version is older than what was read, if anything, and then it is read once more.
        kept = new Kept(version, ring);
        return ring;
    }

    /** Tells one state of the file from another; null where there is none. */
    private Object version() throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Arrays.asList(now.fileKey(), now.lastModifiedTime(), now.size());
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private KeyRing readAnew() throws IOException {
        try {
            return KeyRing.ofJson(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return KeyRing.EMPTY;
        } catch (IllegalArgumentException e) {
            throw new IOException("The keys in " + file + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Changes the keys.
     *
     * @return the keys as they are now
     * @throws IOException when they cannot be read or written; they are as they were then
     */
    @SuppressWarnings("try") // The lock is there to be closed.
    KeyRing change(UnaryOperator<KeyRing> change) throws IOException {
        synchronized (CHANGE) {
            createFolder();
            try (FileChannel lock = open(folder.resolve("lock"));
                    FileLock held = lock.lock()) {
                KeyRing before = readAnew();
                KeyRing after = change.apply(before);
                if (!after.equals(before)) {
                    write(after);
                }
                return after;
            }
        }
    }

    /** Makes a key that signs from now on; the others verify what they signed until it ends. */
    public KeyRing rotate(Instant now) throws IOException {
        return change(ring -> ring.rotated(now));
    }

    /** Makes a key that signs from now on, and drops all others, so that what they signed is void. */
    public KeyRing revoke(Instant now) throws IOException {
        return change(ring -> KeyRing.renewed(now));
    }

    private void createFolder() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.toAbsolutePath().getParent() != null) {
            // Those around it are not ours alone: the database is there.
            Files.createDirectories(folder.toAbsolutePath().getParent());
        }
        try {
            Files.createDirectory(folder, only(OWNER_FOLDER));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw new IOException(folder + " is not a folder.", e);
            }
        }
    }

    private FileChannel open(Path path) throws IOException {
        return FileChannel.open(
                path, EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), only(OWNER_FILE));
    }

    private void write(KeyRing ring) throws IOException {
        Path unfinished = folder.resolve("keys.json.unfinished");
        // One that a killed process left may have other permissions.
        Files.deleteIfExists(unfinished);
        try (FileChannel out = open(unfinished)) {
            ByteBuffer bytes = ByteBuffer.wrap(ring.toJson());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private FileAttribute<?>[] only(Set<PosixFilePermission> owner) {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Who besides the owner may read the keys, as a sentence; empty where nobody may, or there are none. */
    public Optional<String> exposure() throws IOException {
        if (!isPosix()) {
            return Optional.of(
                    "This file system has no permissions that we know of: see to it that nobody else can read " + file
                            + ".");
        }
        try {
            Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            others.removeAll(OWNER_FILE);
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Others than its owner may use " + file + ": chmod 600 it, and rotate the keys.");
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
