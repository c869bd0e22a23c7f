package org.cotejo.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.graphql.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Documents that clients name instead of sending.
 *
 * <ul>
 *   <li>Apollo's automatic protocol: {@code extensions.persistedQuery.sha256Hash} without a query finds what was sent
 *       before with it, else {@code PersistedQueryNotFound}, and the client sends both;
 *   <li>{@code documentId}, of the draft "Persisted Documents": {@code sha256:} and a hash, or an id of the manifest;
 *   <li>a manifest of registered documents, as Relay's compiler or Apollo's tools write it, which can be made the only
 *       documents that are answered.
 * </ul>
 */
@Singleton
final class PersistedDocuments {

    private static final int VERSION = 1;
    private static final String SHA256 = "sha256:";
    private static final long KEPT_CHARACTERS = 4_000_000;

    private final boolean isOnlyRegistered;
    private final Map<String, String> registered;
    private final Set<String> registeredTexts;
    private final Cache<String, String> sent = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String hash, String text) -> hash.length() + text.length())
            .build();

    PersistedDocuments(
            @ConfigProperty(name = "cotejo.http.documents.manifest") Optional<Path> manifest,
            @ConfigProperty(name = "cotejo.http.documents.only-registered", defaultValue = "false")
                    boolean isOnlyRegistered) {
        if (isOnlyRegistered && manifest.isEmpty()) {
            throw new IllegalArgumentException(
                    "cotejo.http.documents.only-registered needs cotejo.http.documents.manifest");
        }
        this.isOnlyRegistered = isOnlyRegistered;
        this.registered = manifest.map(PersistedDocuments::read).orElse(Map.of());
        this.registeredTexts = Set.copyOf(registered.values());
    }

    /**
     * The text of the document that a request sends or names.
     *
     * @throws RefusedRequest when there is none, it is unknown, or it does not have the hash that it comes with
     */
    String textOf(GraphQLRequest request) {
        if (request.documentId() != null) {
            if (request.query() != null) {
                throw RefusedRequest.ofHttp(400, "The members query and documentId exclude each other.");
            }
            return named(request.documentId());
        }
        Object persisted = request.extensions().get("persistedQuery");
        if (persisted != null) {
            return automatic(request.query(), hash(persisted));
        }
        if (request.query() == null) {
            throw RefusedRequest.ofHttp(400, "The member query is missing.");
        }
        return allowed(request.query());
    }

    private String named(String id) {
        String text = registered.get(id);
        if (text == null && id.startsWith(SHA256)) {
            text = hashed(id.substring(SHA256.length()));
        }
        if (text == null) {
            throw RefusedRequest.ofDocument("PERSISTED_DOCUMENT_NOT_FOUND", "No document has the id " + id + ".");
        }
        return text;
    }

    /** Null where no document has the hash. */
    private String hashed(String hash) {
        return registered.getOrDefault(hash, sent.getIfPresent(hash));
    }

    private static String hash(Object persistedQuery) {
        if (persistedQuery instanceof Map<?, ?> object
                && object.get("version") instanceof Number version
                && object.get("sha256Hash") instanceof String hash) {
            if (version.doubleValue() != VERSION) {
                throw RefusedRequest.ofDocument(
                        "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported: the version is not " + VERSION);
            }
            return hash;
        }
        throw RefusedRequest.ofHttp(
                400, "The member extensions.persistedQuery is not an object with version, a number, and sha256Hash.");
    }

    private String automatic(String query, String hash) {
        if (query == null) {
            String text = hashed(hash);
            if (text == null) {
                // The message is the protocol: Apollo's and urql's clients look for it.
                throw RefusedRequest.ofDocument("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
            }
            return text;
        }
        if (!Sha256.hex(query).equals(hash)) {
            throw RefusedRequest.ofHttp(400, "The member extensions.persistedQuery.sha256Hash is not that of query.");
        }
        return allowed(query);
    }

    /** Keeps a document that has come with its hash, which {@link #textOf} has checked, and proved sound. */
    void remember(GraphQLRequest request) {
        Object persisted = request.extensions().get("persistedQuery");
        if (!isOnlyRegistered && request.query() != null && persisted != null) {
            sent.put(hash(persisted), request.query());
        }
    }

    private String allowed(String query) {
        if (isOnlyRegistered && !registeredTexts.contains(query)) {
            throw RefusedRequest.ofDocument(
                    "PERSISTED_DOCUMENT_REQUIRED", "Only registered documents are answered here, and this is none.");
        }
        return query;
    }

    /** Relay writes {@code {id: text}}, Apollo {@code {"operations": [{"id": …, "body": …}]}}. */
    private static Map<String, String> read(Path manifest) {
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(manifest.toFile());
        } catch (IOException e) {
            throw new IllegalArgumentException("the manifest " + manifest + " cannot be read: " + e.getMessage(), e);
        }
        Map<String, String> documents = new HashMap<>();
        if (json.path("operations").isArray()) {
            json.path("operations")
                    .forEach(operation -> documents.put(
                            text(manifest, operation.path("id")), text(manifest, operation.path("body"))));
        } else if (json.isObject()) {
            json.properties().forEach(entry -> documents.put(entry.getKey(), text(manifest, entry.getValue())));
        } else {
            throw new IllegalArgumentException("the manifest " + manifest + " is not a JSON object");
        }
        return documents;
    }

    private static String text(Path manifest, JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException(
                    "the manifest " + manifest + " is neither Relay's nor Apollo's: a text is expected, not " + node);
        }
        return node.textValue();
    }
}
