package org.cotejo.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * An error as clients see it: a message, where in the answer, and {@code extensions} that begin with a {@code code}.
 *
 * <p>Codes: {@code BAD_USER_INPUT} with {@code path} (the argument, {@code ["languages", 1]}) and {@code value};
 * {@code GRAPHQL_PARSE_FAILED}, {@code GRAPHQL_VALIDATION_FAILED} (Apollo's names, which clients know);
 * {@code LIMIT_EXCEEDED} with the name of the {@code limit}, its {@code max} and the {@code actual} value, or
 * {@code retryAfter} in seconds for a rate; {@code UNAUTHENTICATED} with the {@code reason} why a token is wanting; {@code
 * FORBIDDEN} with the {@code role} that is; {@code UNAVAILABLE} for what may be done later; {@code INTERNAL_ERROR}, masked,
 * with a {@code reference} that stands in the log
 * beside the cause. The endpoint has more, for what concerns HTTP alone.
 */
@SuppressWarnings("serial") // Never serialised by Java; graphql-java declares its errors so.
public final class ApiError implements GraphQLError {

    private static final Logger LOG = Logger.getLogger(ApiError.class);
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)\\]");

    private final String message;
    private final List<SourceLocation> locations;
    private final List<Object> path;
    private final Map<String, Object> extensions;

    private ApiError(
            String message, List<SourceLocation> locations, List<Object> path, Map<String, Object> extensions) {
        this.message = message;
        this.locations = locations;
        this.path = path;
        this.extensions = extensions;
    }

    /** An error that the client can mend by changing the document. */
    static ApiError ofDocument(String code, GraphQLError error) {
        return new ApiError(error.getMessage(), error.getLocations(), null, extensions(code));
    }

    /** An error of the request as a whole. */
    public static ApiError ofRequest(String code, String message) {
        return new ApiError(message, null, null, extensions(code));
    }

    /** An error of one field, which says itself what it is. */
    static ApiError ofField(String code, String message, List<SourceLocation> locations, List<Object> path) {
        return new ApiError(message, locations, path, extensions(code));
    }

    /** A document that is not GraphQL. */
    public static ApiError ofSyntax(GraphQLError error) {
        return ofDocument("GRAPHQL_PARSE_FAILED", error);
    }

    /** More than the service is set to do for one request. */
    public static ApiError ofLimit(String limit, long most, long actual) {
        Map<String, Object> extensions = extensions("LIMIT_EXCEEDED");
        extensions.put("limit", limit);
        extensions.put("max", most);
        extensions.put("actual", actual);
        return new ApiError(
                "The request exceeds the limit of " + limit + ": " + actual + ", where at most " + most
                        + " is allowed.",
                null,
                null,
                extensions);
    }

    /**
     * More of something in a time than the service is set to do for one client.
     *
     * @param retryAfter seconds; 0 when waiting does not help
     */
    public static ApiError ofRate(String limit, long most, long retryAfter) {
        Map<String, Object> extensions = extensions("LIMIT_EXCEEDED");
        extensions.put("limit", limit);
        extensions.put("max", most);
        if (retryAfter > 0) {
            extensions.put("retryAfter", retryAfter);
        }
        String advice = retryAfter > 0 ? "try again in " + retryAfter + " s." : "send fewer at a time.";
        return new ApiError(
                "The request exceeds the limit of " + limit + ", which is " + most + "; " + advice,
                null,
                null,
                extensions);
    }

    /** Nobody is signed in, or with a token that does not hold. */
    public static ApiError unauthenticated(String reason, String message) {
        return unauthenticated(reason, message, null, null);
    }

    static ApiError unauthenticated(String reason, String message, List<SourceLocation> locations, List<Object> path) {
        Map<String, Object> extensions = extensions("UNAUTHENTICATED");
        extensions.put("reason", reason);
        return new ApiError(message, locations, path, extensions);
    }

    /** Somebody is signed in who lacks a role; null where it is not known which. */
    static ApiError forbidden(String role, List<SourceLocation> locations, List<Object> path) {
        Map<String, Object> extensions = extensions("FORBIDDEN");
        if (role != null) {
            extensions.put("role", role);
        }
        return new ApiError(
                role == null ? "This needs a role that you do not have." : "This needs the role " + role + ".",
                locations,
                path,
                extensions);
    }

    /** An error that the client can mend by sending another value; {@code argument} and {@code value} may be null. */
    static ApiError ofInput(
            String message, List<SourceLocation> locations, List<Object> path, String argument, Object value) {
        Map<String, Object> extensions = extensions("BAD_USER_INPUT");
        if (argument != null) {
            extensions.put("path", steps(argument));
        }
        if (value != null) {
            extensions.put("value", value);
        }
        return new ApiError(message, locations, path, extensions);
    }

    /** An error that is ours. Nothing of the cause reaches the client. */
    public static ApiError internal(Throwable cause, List<SourceLocation> locations, List<Object> path) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(cause, "Internal error %s at %s", reference, path);
        Map<String, Object> extensions = extensions("INTERNAL_ERROR");
        extensions.put("reference", reference);
        return new ApiError("Internal error, reference " + reference, locations, path, extensions);
    }

    private static Map<String, Object> extensions(String code) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        return extensions;
    }

    /** {@code filter.eventIds[2]} as {@code ["filter", "eventIds", 2]}, the form of GraphQL's own paths. */
    private static List<Object> steps(String argument) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(argument);
        while (step.find()) {
            steps.add(step.group(2) == null ? step.group(1) : Integer.valueOf(step.group(2)));
        }
        return steps;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    /** Without graphql-java's {@code classification}, which repeats the code in its own words. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> specification = new LinkedHashMap<>();
        specification.put("message", message);
        if (locations != null && !locations.isEmpty()) {
            specification.put(
                    "locations",
                    locations.stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (path != null) {
            specification.put("path", path);
        }
        specification.put("extensions", extensions);
        return specification;
    }
}
