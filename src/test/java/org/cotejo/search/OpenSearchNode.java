package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.bootstrap.resolver.maven.BootstrapMavenContext;
import io.quarkus.bootstrap.resolver.maven.BootstrapMavenException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;

/**
 * A real OpenSearch for the tests, whose jars come from Maven: nothing to install, no container. It starts when it is
 * first asked for, serves all test classes of this process and ends with it.
 *
 * <p>A process of its own with a class path of its own, since its Log4j, Netty and Jackson are not ours. The jars are
 * found as Maven would find them for this build, with its settings, mirrors and cache.
 *
 * <p>Tests are skipped where the memory is too small for a second process, and where Maven is offline and has never had
 * the jars; they fail when the jars cannot be had in any other way.
 */
public final class OpenSearchNode {

    private static final String VERSION = "2.19.4";

    private static final List<String> JARS = List.of(
            "org.opensearch:opensearch:" + VERSION,
            "org.opensearch.plugin:analysis-common:" + VERSION,
            "org.opensearch.plugin:reindex-client:" + VERSION,
            "org.opensearch.plugin:transport-netty4-client:" + VERSION,
            // OpenSearch does not start without it, and does not bring it.
            "org.apache.logging.log4j:log4j-core:2.21.0");

    private static final Path PROGRAM = Path.of("src/test/opensearch/LocalNode.java");

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final long LEAST_KILOBYTES = 1_500_000;

    private static final long STARTING_SECONDS = 120;

    private static OpenSearchNode started;

    /** Held, since the node ends when its standard input is closed: with this process, or when nobody knows it. */
    private final Process process;

    private final Path log;
    private final int port;

    private OpenSearchNode(String classPath) throws IOException {
        log = Files.createTempFile("opensearch", ".log");
        log.toFile().deleteOnExit();
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        // Starts sooner; a test is over before better code pays.
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        PROGRAM.toString())
                .redirectError(log.toFile())
                .start();
        port = awaitPort();
    }

    /** Where it answers, as {@link SearchSettings#onCluster} wants it. */
    public static synchronized String hosts() {
        if (started == null) {
            assumeTrue(hasMemory(), "A node of OpenSearch needs 1.5 GB of free memory.");
            try {
                started = new OpenSearchNode(classPath());
            } catch (IOException e) {
                throw new AssertionError("OpenSearch does not start", e);
            }
        }
        return "127.0.0.1:" + started.port;
    }

    /** Only Linux tells how much memory is left without giving up its cache of files; others are thought to have it. */
    private static boolean hasMemory() {
        if (!Files.exists(MEMORY)) {
            return true;
        }
        try (Stream<String> lines = Files.lines(MEMORY)) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .allMatch(line -> Long.parseLong(line.replaceAll("\\D", "")) >= LEAST_KILOBYTES);
        } catch (IOException e) {
            throw new AssertionError(MEMORY + " cannot be read", e);
        }
    }

    private static String classPath() {
        try {
            BootstrapMavenContext maven = new BootstrapMavenContext(
                    BootstrapMavenContext.config().setWorkspaceDiscovery(false).setArtifactTransferLogging(false));
            try {
                return resolve(maven);
            } catch (DependencyResolutionException e) {
                assumeTrue(!maven.isOffline(), "Maven is offline, and has not yet had the jars of OpenSearch.");
                throw new AssertionError("The jars of OpenSearch cannot be had from Maven", e);
            }
        } catch (BootstrapMavenException e) {
            throw new AssertionError("Maven's settings cannot be read", e);
        }
    }

    private static String resolve(BootstrapMavenContext maven)
            throws BootstrapMavenException, DependencyResolutionException {
        List<Dependency> jars = JARS.stream()
                .map(jar -> new Dependency(new DefaultArtifact(jar), JavaScopes.RUNTIME))
                .toList();
        CollectRequest all = new CollectRequest(jars, List.of(), maven.getRemoteRepositories());
        return maven
                .getRepositorySystem()
                .resolveDependencies(maven.getRepositorySystemSession(), new DependencyRequest(all, null))
                .getArtifactResults()
                .stream()
                .map(result -> result.getArtifact().getFile().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The one line that it prints. */
    private int awaitPort() throws IOException {
        BufferedReader output = process.inputReader();
        try {
            String line = CompletableFuture.supplyAsync(() -> output.lines().findFirst())
                    .get(STARTING_SECONDS, TimeUnit.SECONDS)
                    .orElse(null);
            assertThat(line).as("OpenSearch ended:%n%s", Files.readString(log)).isNotNull();
            return Integer.parseInt(line);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            throw new AssertionError("OpenSearch does not answer: " + Files.readString(log), e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
