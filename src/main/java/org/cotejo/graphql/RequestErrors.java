package org.cotejo.graphql;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.graphql.ScalarCoercing.Refusal;

/** Gives every error of a request its code and, for input, its place and value, whoever raised it. */
final class RequestErrors extends SimplePerformantInstrumentation {

    /** The only place where graphql-java says which argument, and where in it: the message. */
    private static final Pattern ARGUMENT = Pattern.compile("argument '([^']+)' with value '(.*?)' (?:is|must|has)");

    /** Fields fail in whatever order threads finish; clients see their errors in the order of the document. */
    private static final Comparator<GraphQLError> AS_IN_THE_DOCUMENT = Comparator.comparing(
                    RequestErrors::location,
                    Comparator.comparing(SourceLocation::getLine).thenComparing(SourceLocation::getColumn))
            .thenComparing(error -> String.valueOf(error.getPath()));

    private static final Pattern VARIABLE = Pattern.compile("Variable '([^']+)'");

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters request, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        List<GraphQLError> errors = result.getErrors().stream()
                .map(error -> toApiError(error, request.getExecutionInput()))
                .sorted(AS_IN_THE_DOCUMENT)
                .toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
    }

    private static SourceLocation location(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        return locations == null || locations.isEmpty() ? SourceLocation.EMPTY : locations.get(0);
    }

    private static GraphQLError toApiError(GraphQLError error, ExecutionInput input) {
        if (error instanceof ApiError) {
            return error;
        }
        if (error instanceof ExceptionWhileDataFetching failure) {
            return ApiError.internal(failure.getException(), error.getLocations(), error.getPath());
        }
        if (error instanceof NonNullableFieldWasNullError) {
            // Follows the error of the field that failed, which says more; alone it is a fault of ours.
            return ApiError.internal(
                    new IllegalStateException(error.getMessage()), error.getLocations(), error.getPath());
        }
        if (error instanceof ValidationError invalid) {
            return invalid.getValidationErrorType() == ValidationErrorType.WrongType
                    ? ofLiteral(invalid)
                    : ApiError.ofDocument("GRAPHQL_VALIDATION_FAILED", error);
        }
        if (error instanceof CoercingParseValueException) {
            return ofVariable(error, input);
        }
        return switch (String.valueOf(error.getErrorType())) {
            case "InvalidSyntax" -> ApiError.ofDocument("GRAPHQL_PARSE_FAILED", error);
            case "ValidationError", "OperationNotSupported", "ExecutionAborted", "NullValueInNonNullableField" ->
                ApiError.ofInput(error.getMessage(), error.getLocations(), null, null, null);
            default ->
                error instanceof Throwable thrown
                        ? ApiError.internal(thrown, error.getLocations(), error.getPath())
                        : ApiError.internal(
                                new IllegalStateException(error.getMessage()), error.getLocations(), error.getPath());
        };
    }

    private static ApiError ofLiteral(ValidationError error) {
        String message = readable(error.getMessage());
        Matcher argument = ARGUMENT.matcher(message);
        boolean isArgument = argument.find();
        String place = isArgument ? argument.group(1) : null;
        return Refusal.of(error)
                .map(refusal -> ApiError.ofInput(
                        place + ": " + refusal.message(), error.getLocations(), null, place, refusal.value()))
                .orElseGet(() -> ApiError.ofInput(
                        message, error.getLocations(), null, place, isArgument ? argument.group(2) : null));
    }

    /** A message with values as the document has them, and not as graphql-java's classes print themselves. */
    private static String readable(String message) {
        String before;
        String text = message;
        do {
            before = text;
            text = text.replaceAll("(?:Enum|String|Int|Float|Boolean)Value\\{(?:name|value)='?([^{}']*)'?}", "$1")
                    .replaceAll("VariableReference\\{name='([^{}']*)'}", "\\$$1")
                    .replace("NullValue{}", "null")
                    .replaceAll("ObjectField\\{name='(\\w+)', value=([^{}]*)}", "$1: $2")
                    .replaceAll("ArrayValue\\{values=(\\[[^{}]*])}", "$1")
                    .replaceAll("ObjectValue\\{objectFields=\\[([^{}]*)]}", "($1)");
        } while (!text.equals(before));
        return text;
    }

    /** graphql-java names the variable but not the place in it, so the offending value is looked up. */
    private static ApiError ofVariable(GraphQLError error, ExecutionInput input) {
        Matcher variable = VARIABLE.matcher(error.getMessage());
        String name = variable.find() ? variable.group(1) : null;
        return Refusal.of(error)
                .map(refusal -> {
                    String place = find(refusal.value(), input.getRawVariables().get(name), "$" + name);
                    return ApiError.ofInput(
                            place + ": " + refusal.message(), error.getLocations(), null, place, refusal.value());
                })
                .orElseGet(() -> ApiError.ofInput(
                        error.getMessage(), error.getLocations(), null, name == null ? null : "$" + name, null));
    }

    private static String find(Object wanted, Object in, String place) {
        if (in instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                String found = find(wanted, list.get(i), place + "[" + i + "]");
                if (found != null) {
                    return found;
                }
            }
        } else if (in instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String found = find(wanted, entry.getValue(), place + "." + entry.getKey());
                if (found != null) {
                    return found;
                }
            }
        }
        return wanted.equals(in) ? place : null;
    }
}
