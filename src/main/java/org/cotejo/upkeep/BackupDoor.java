package org.cotejo.upkeep;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where a command on the same machine asks a running server for a backup: a socket in the file system beside the database,
 * in a folder that only the server's user may enter.
 *
 * <p>H2's file is open in one process, so nobody else could make one. It opens no port: whoever can enter that folder
 * could read the database anyway. A request is a line of JSON, and so is its answer.
 */
@Singleton
public class BackupDoor {

    private static final Logger LOG = Logger.getLogger(BackupDoor.class);

    private static final long LONGEST_WAIT_MILLIS = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = ".door";
    private static final String SOCKET = "socket";

    /** @param target an absolute path */
    record Request(String target, boolean isOverwriting) {}

    /**
     * Of the two, one is null.
     *
     * @param bytes how many the backup has
     * @param error why there is none
     */
    record Answer(Long bytes, String error) {}

    private final AgroalDataSource database;
    private final Optional<DatabaseFile> file;
    private final boolean isServing;
    private ServerSocketChannel door;
    private Thread thread;
    private volatile Statement running;

    BackupDoor(
            AgroalDataSource database,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.http.host-enabled") boolean isServing) {
        this.database = database;
        this.file = DatabaseFile.of(url);
        this.isServing = isServing;
    }

    void onStart(@Observes StartupEvent start) {
        if (file.isPresent() && isServing) {
            open(file.get());
        }
    }

    void open(DatabaseFile beside) {
        try {
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(vacated(beside)));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("There are no backups while this server runs: " + e.getMessage());
            return;
        }
        thread = new Thread(this::serve, "backup-door");
        thread.setDaemon(true);
        thread.start();
    }

    /** The path of the socket; one that is there is of a process that was killed, since this one has the database. */
    private static Path vacated(DatabaseFile database) throws IOException {
        Path folder = database.beside(FOLDER);
        if (Files.exists(folder)) {
            Files.deleteIfExists(folder.resolve(SOCKET));
        } else if (Files.getFileStore(folder.getParent()).supportsFileAttributeView("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
        return socket(database);
    }

    /** As short as it can be said: systems allow about a hundred characters. */
    private static Path socket(DatabaseFile database) {
        Path absolute = database.beside(FOLDER).resolve(SOCKET);
        Path here = Path.of("").toAbsolutePath();
        Path relative = here.getRoot().equals(absolute.getRoot()) ? here.relativize(absolute) : absolute;
        return relative.toString().length() < absolute.toString().length() ? relative : absolute;
    }

    void close(@Observes ShutdownEvent stop) throws IOException, InterruptedException {
        if (thread == null) {
            return;
        }
        door.close();
        cancel(running);
        // Whoever has come and says nothing is not waited for.
        thread.join(LONGEST_WAIT_MILLIS);
        Files.deleteIfExists(file.get().beside(FOLDER).resolve(SOCKET));
        Files.deleteIfExists(file.get().beside(FOLDER));
    }

    private static void cancel(Statement backup) {
        try {
            if (backup != null) {
                backup.cancel();
            }
        } catch (SQLException e) {
            LOG.debug("The backup has just ended", e);
        }
    }

    private void serve() {
        while (door.isOpen()) {
            try (SocketChannel caller = door.accept()) {
                write(caller, answer(read(caller, Request.class)));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.warn("A request for a backup has ended before it was answered", e);
            }
        }
    }

    private Answer answer(Request request) {
        try (Connection connection = database.getConnection()) {
            Path target = Path.of(request.target);
            long bytes = Backup.write(connection, target, request.isOverwriting, statement -> running = statement);
            LOG.infof("A backup of %,d bytes is in %s", bytes, target);
            return new Answer(bytes, null);
        } catch (IOException | SQLException | UpkeepException | RuntimeException e) {
            LOG.error("There is no backup", e);
            return new Answer(null, door.isOpen() ? Backup.explain(e) : "The server stops.");
        } finally {
            running = null;
        }
    }

    /**
     * Has the server that uses this database write a backup.
     *
     * @return how many bytes it has
     * @throws UpkeepException with the server's sentence, or where no server answers
     */
    public static long ask(DatabaseFile database, Path target, boolean isOverwriting)
            throws IOException, UpkeepException {
        Answer answer;
        try (SocketChannel server = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            connect(server, database);
            write(server, new Request(target.toAbsolutePath().toString(), isOverwriting));
            answer = read(server, Answer.class);
        }
        if (answer.error != null) {
            throw new UpkeepException(answer.error);
        }
        return answer.bytes;
    }

    private static void connect(SocketChannel server, DatabaseFile database) throws IOException, UpkeepException {
        try {
            server.connect(UnixDomainSocketAddress.of(socket(database)));
        } catch (SocketException e) {
            throw new UpkeepException(
                    "The database is in use by another process, which answers no requests for a backup ("
                            + e.getMessage() + "): it is no server, or another user's.",
                    e);
        }
    }

    private static void write(SocketChannel to, Object message) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((JSON.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private static <T> T read(SocketChannel from, Class<T> type) throws IOException {
        // Not closed: the channel is needed for the answer.
        BufferedReader lines = new BufferedReader(Channels.newReader(from, StandardCharsets.UTF_8));
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("The other side has hung up");
        }
        return JSON.readValue(line, type);
    }
}
