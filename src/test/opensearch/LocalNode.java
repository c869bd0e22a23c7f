import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.reindex.ReindexPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.transport.Netty4Plugin;

/**
 * OpenSearch as a cluster of one node, on a free port that only this machine reaches. Prints the port once it answers;
 * ends, and deletes what it wrote, when there is no more to read from standard input: when the process that started it
 * has ended in whatever way.
 *
 * <p>Not compiled with the tests, since its jars are not on their class path: OpenSearchNode runs it as a source file.
 */
public class LocalNode {

    /** Needed since the constructor that takes plugins from the class path is not public. */
    private static final class WithPlugins extends Node {

        private WithPlugins(Settings settings) {
            super(
                    InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "local"),
                    // What deletes by a query is a plugin; Hibernate Search purges so.
                    List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, ReindexPlugin.class),
                    false);
        }
    }

    private LocalNode() {}

    public static void main(String[] arguments) throws IOException, NodeValidationException {
        PrintStream answer = System.out;
        // Nobody reads what else is printed; a full pipe would stop the node.
        System.setOut(System.err);
        Path home = Files.createTempDirectory("opensearch");
        Node node = new WithPlugins(settings(home));
        // Not after the loop below, which an interrupt from the keyboard never ends.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(node, home)));
        node.start();
        answer.println(node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort());
        while (System.in.read() >= 0) {
            // Until the end.
        }
        System.exit(0);
    }

    private static void end(Node node, Path home) {
        try {
            node.close();
            delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings settings(Path home) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("transport.port", 0)
                .put("http.port", 0)
                // Else a disk that is nearly full makes all indexes read-only.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
