package org.cotejo.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.security.Key;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jose4j.http.Get;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * The keys of an issuer of OpenID Connect, found as its discovery document says, when the first token of it comes. They are
 * kept as long as its answer allows, and asked for again when a token names another one, though not at every stranger's
 * bidding.
 */
final class OidcKeys implements Issuer.KeySource {

    private static final Logger LOG = Logger.getLogger(OidcKeys.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** How long nobody asks again: an issuer that is down takes a worker the whole {@link #PATIENCE}. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    /** How long keys that were known hold while the issuer is down. */
    private static final Duration GRACE = Duration.ofHours(1);

    private static final int MOST_WAITING = 8;

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String issuer;
    private final LongSupplier nanoTime;
    private final Semaphore places = new Semaphore(MOST_WAITING);
    private volatile HttpsJwks keys;
    private volatile Long failedAt;

    /** @throws IllegalArgumentException when keys would come over the network as anybody likes to change them */
    OidcKeys(String issuer, LongSupplier nanoTime) {
        URI url = URI.create(issuer);
        requireSafe(url, issuer);
        this.issuer = issuer;
        this.nanoTime = nanoTime;
    }

    private static void requireSafe(URI url, String issuer) {
        boolean isSafe = "https".equals(url.getScheme())
                || ("http".equals(url.getScheme()) && url.getHost() != null && LOCAL.contains(url.getHost()));
        if (!isSafe) {
            throw new IllegalArgumentException(issuer + " is neither https:// nor on this machine");
        }
    }

    @Override
    public Key find(JsonWebSignature token) {
        JsonWebKey key = select(token, known());
        if (key == null) {
            key = select(token, inTurn(this::refreshed));
        }
        if (key == null) {
            throw new RefusedToken(
                    RefusalReason.KEY,
                    "The key " + RefusedToken.shown(token.getKeyIdHeaderValue())
                            + " of the token is none of those of its issuer.");
        }
        return key.getKey();
    }

    private List<JsonWebKey> known() {
        HttpsJwks found = keys;
        if (found == null) {
            return inTurn(this::first);
        }
        try {
            return found.getJsonWebKeys();
        } catch (IOException | JoseException e) {
            keys = null;
            throw failed(e);
        }
    }

    /** What is asked while others wait, but not many: strangers could otherwise have all workers wait. */
    private List<JsonWebKey> inTurn(Supplier<List<JsonWebKey>> question) {
        if (!places.tryAcquire()) {
            throw unavailable();
        }
        try {
            synchronized (places) {
                return question.get();
            }
        } finally {
            places.release();
        }
    }

    private List<JsonWebKey> first() {
        HttpsJwks found = keys;
        try {
            if (found == null) {
                requireNoPause();
                found = discover();
            }
            List<JsonWebKey> first = found.getJsonWebKeys();
            keys = found;
            return first;
        } catch (IOException | JoseException e) {
            throw failed(e);
        }
    }

    private List<JsonWebKey> refreshed() {
        HttpsJwks found = keys;
        if (found == null) {
            return first();
        }
        requireNoPause();
        try {
            // No more often than the pause allows, too.
            found.refresh();
            return found.getJsonWebKeys();
        } catch (IOException | JoseException e) {
            throw failed(e);
        }
    }

    private void requireNoPause() {
        Long failed = failedAt;
        if (failed != null && nanoTime.getAsLong() - failed < PAUSE.toNanos()) {
            throw unavailable();
        }
    }

    private RefusedToken failed(Exception e) {
        failedAt = nanoTime.getAsLong();
        LOG.warnf("The keys of the issuer %s cannot be had: %s", issuer, e.getMessage());
        return unavailable();
    }

    /** Null when there is none, or one that is not fit. */
    private static JsonWebKey select(JsonWebSignature token, List<JsonWebKey> keys) {
        try {
            return new VerificationJwkSelector().select(token, keys);
        } catch (JoseException e) {
            return null;
        }
    }

    private static RefusedToken unavailable() {
        return new RefusedToken(
                RefusalReason.UNAVAILABLE,
                "The issuer of the token cannot be asked for its keys at the moment; without a token you may read.");
    }

    private HttpsJwks discover() throws IOException {
        Get get = new Get();
        get.setConnectTimeout((int) PATIENCE.toMillis());
        get.setReadTimeout((int) PATIENCE.toMillis());
        get.setRetries(0);
        String address = issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
        JsonNode document = JSON.readTree(get.get(address).getBody());
        // OpenID Connect Discovery, 4.3: else one issuer could speak for another.
        if (!issuer.equals(document.path("issuer").asText())) {
            throw new IOException(address + " says that it is of " + document.path("issuer"));
        }
        URI location = URI.create(document.path("jwks_uri").asText());
        try {
            requireSafe(location, location.toString());
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        HttpsJwks found = new HttpsJwks(location.toString());
        found.setSimpleHttpGet(get);
        found.setRefreshReprieveThreshold(PAUSE.toMillis());
        found.setRetainCacheOnErrorDuration(GRACE.toSeconds());
        return found;
    }
}
