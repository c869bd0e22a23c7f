package org.cotejo.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.cotejo.graphql.ApiError;

/** Parses documents and measures them, once each: the usual ones are kept. */
@Singleton
final class Documents {

    private static final long KEPT_CHARACTERS = 4_000_000;

    private final Limits limits;
    private final ParserOptions options;
    private final Cache<String, ParsedDocument> parsed = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String text, ParsedDocument document) -> text.length())
            .build();

    Documents(Limits limits) {
        this.limits = limits;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(builder -> builder.maxTokens(limits.tokens()));
    }

    /** @throws RefusedRequest when it is not GraphQL or too large in one way or another */
    ParsedDocument parse(String text) {
        return parsed.get(text, this::parseAnew);
    }

    private ParsedDocument parseAnew(String text) {
        Consumer<GraphQLContext.Builder> context = builder -> builder.of(ParserOptions.class, options);
        ParseAndValidateResult result = ParseAndValidate.parse(
                ExecutionInput.newExecutionInput(text).graphQLContext(context).build());
        // The parser stops where it is too much for it, so how much there is remains unknown.
        if (result.getSyntaxException() instanceof ParseCancelledException) {
            throw RefusedRequest.ofLimit("tokens", limits.tokens(), limits.tokens() + 1L);
        }
        if (result.getSyntaxException() instanceof ParseCancelledTooDeepException) {
            throw RefusedRequest.ofLimit("depth", limits.depth(), limits.depth() + 1L);
        }
        if (result.isFailure()) {
            throw RefusedRequest.ofDocument(
                    ApiError.ofSyntax(result.getSyntaxException().toInvalidSyntaxError()));
        }
        DocumentShape.of(result.getDocument()).require(limits);
        return ParsedDocument.of(text, result.getDocument());
    }
}
