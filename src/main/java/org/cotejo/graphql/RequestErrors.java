package org.cotejo.graphql;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives every error of a request its code and, for input, its place and value, whoever raised it. */
final class RequestErrors {

    /** Errors come in the order in which threads hand over; clients see them in the order of the document. */
    private static final Comparator<GraphQLError> AS_IN_THE_DOCUMENT = Comparator.comparing(
                    RequestErrors::location,
                    Comparator.comparing(SourceLocation::getLine).thenComparing(SourceLocation::getColumn))
            .thenComparing(RequestErrors::sortablePath);

    private RequestErrors() {}

    /** The result with our errors in the place of others. */
    static ExecutionResult in(ExecutionResult result, InstrumentationExecutionParameters request) {
        if (result.getErrors().isEmpty()) {
            return result;
        }
        RequestInput input = new RequestInput(request.getSchema(), request.getExecutionInput());
        List<GraphQLError> errors = result.getErrors().stream()
                .map(error -> toApiError(error, input))
                .sorted(AS_IN_THE_DOCUMENT)
                .toList();
        return result.transform(builder -> builder.errors(errors));
    }

    private static SourceLocation location(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        return locations == null || locations.isEmpty() ? SourceLocation.EMPTY : locations.get(0);
    }

    /** Indexes padded, so that the tenth element comes after the second. */
    private static String sortablePath(GraphQLError error) {
        return error.getPath() == null
                ? ""
                : error.getPath().stream()
                        .map(step -> step instanceof Integer index ? "%09d".formatted(index) : String.valueOf(step))
                        .collect(Collectors.joining("/"));
    }

    private static GraphQLError toApiError(GraphQLError error, RequestInput input) {
        if (error instanceof ApiError) {
            return error;
        }
        if (error instanceof ExceptionWhileDataFetching failure) {
            return internal(failure.getException(), error);
        }
        if (error instanceof AbortExecutionException abort && abort.getCause() != null) {
            // What is thrown as a java.lang.Error comes this way.
            return internal(abort.getCause(), error);
        }
        if (error instanceof NonNullableFieldWasNullError) {
            // Follows the error of the field that failed, which says more; alone it is a fault of ours.
            return internal(new IllegalStateException(error.getMessage()), error);
        }
        if (error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException) {
            return ofInput(error, input.inVariables());
        }
        if (error instanceof ValidationError invalid) {
            return isOfInput(invalid.getValidationErrorType())
                    ? ofInput(error, input.inDocument(location(error)))
                    : ApiError.ofDocument("GRAPHQL_VALIDATION_FAILED", error);
        }
        return switch (String.valueOf(error.getErrorType())) {
            case "InvalidSyntax" -> ApiError.ofDocument("GRAPHQL_PARSE_FAILED", error);
            case "ValidationError", "OperationNotSupported", "ExecutionAborted", "NullValueInNonNullableField" ->
                ApiError.ofInput(error.getMessage(), error.getLocations(), null, null, null);
            default ->
                internal(error instanceof Throwable t ? t : new IllegalStateException(error.getMessage()), error);
        };
    }

    private static boolean isOfInput(ValidationErrorClassification type) {
        return type == ValidationErrorType.WrongType || type == ValidationErrorType.BadValueForDefaultArg;
    }

    private static ApiError internal(Throwable cause, GraphQLError error) {
        return ApiError.internal(cause, error.getLocations(), error.getPath());
    }

    private static ApiError ofInput(GraphQLError error, Optional<InputFault> found) {
        return found.map(fault -> ApiError.ofInput(
                        fault.place() + ": " + fault.message(),
                        error.getLocations(),
                        null,
                        fault.place(),
                        fault.value()))
                .orElseGet(() -> ApiError.ofInput(
                        "a value does not fit the type of its argument", error.getLocations(), null, null, null));
    }
}
