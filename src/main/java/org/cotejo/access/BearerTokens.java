package org.cotejo.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.graphql.ApiError;

/**
 * Takes tokens out of requests ({@code Authorization: Bearer …}, RFC 6750) and answers those that do not hold, wherever they
 * were sent to: with 401, a challenge and an error of GraphQL that says why. Quarkus asks before any route does, since its
 * authentication is proactive; SmallRye JWT would say 401 and no more.
 *
 * <p>Other schemes are left alone: they are for a proxy in front.
 */
@ApplicationScoped
public class BearerTokens implements HttpAuthenticationMechanism {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String REFUSAL = BearerTokens.class.getName();

    private static final Pattern BEARER = Pattern.compile("Bearer +([^ ]+) *", Pattern.CASE_INSENSITIVE);

    /** What people send who have forgotten the word before it: every token begins so. */
    private static final String BARE = "eyJ";

    private static final String RETRY_SECONDS = String.valueOf(OidcKeys.PAUSE.toSeconds());

    private final Refusals refusals;

    BearerTokens(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager identities) {
        Optional<String> token;
        try {
            token = token(http);
        } catch (RefusedToken refusal) {
            http.put(REFUSAL, refusal);
            return Uni.createFrom().failure(new AuthenticationFailedException(refusal));
        }
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                        new TokenAuthenticationRequest(new JsonWebTokenCredential(token.get())), http))
                .onFailure()
                .invoke(failure -> RefusedToken.in(failure).ifPresent(refusal -> http.put(REFUSAL, refusal)));
    }

    /** @throws RefusedToken when somebody has meant to send one */
    private static Optional<String> token(RoutingContext http) {
        List<String> headers = http.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.size() > 1) {
            // A proxy may have looked at one of them, and we at the other.
            throw new RefusedToken(RefusalReason.MALFORMED, "The header Authorization is there more than once.");
        }
        String header = headers.isEmpty() ? "" : headers.get(0).strip();
        Matcher bearer = BEARER.matcher(header);
        if (bearer.matches()) {
            return Optional.of(bearer.group(1));
        }
        if (header.startsWith(BARE) || header.regionMatches(true, 0, "Bearer", 0, "Bearer".length())) {
            throw new RefusedToken(
                    RefusalReason.MALFORMED,
                    "The header Authorization is not the word Bearer, a space and a token without spaces.");
        }
        return Optional.empty();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext http) {
        RefusedToken refusal = http.get(REFUSAL);
        if (refusal == null || http.response().ended() || http.response().closed()) {
            return HttpAuthenticationMechanism.super.sendChallenge(http);
        }
        refusals.count(refusal.reason());
        HttpServerResponse response = http.response();
        if (refusal.reason() == RefusalReason.UNAVAILABLE) {
            response.setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        } else {
            response.setStatusCode(401).putHeader(CHALLENGE, challenge(refusal));
        }
        // What HTTP refuses is no GraphQL response, but looks like one.
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body(refusal));
        return Uni.createFrom().item(true);
    }

    /** RFC 6750, 3; a description is of printable ASCII there, without quotation marks and backslashes. */
    private static String challenge(RefusedToken refusal) {
        String description = refusal.getMessage().replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "?");
        return "Bearer error=\"invalid_token\", error_description=\"" + description + '"';
    }

    private static Buffer body(RefusedToken refusal) {
        ApiError error = refusal.reason() == RefusalReason.UNAVAILABLE
                ? ApiError.ofRequest("UNAVAILABLE", refusal.getMessage())
                : ApiError.unauthenticated(refusal.reason().name(), refusal.getMessage());
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(Map.of("errors", List.of(error.toSpecification()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an error is made of maps and texts", e);
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext http) {
        return Uni.createFrom().item(new ChallengeData(401, CHALLENGE, "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    /** Before SmallRye JWT's own, which would be asked, too. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
