package org.cotejo.language;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/**
 * The languages that count for the field that is being answered.
 *
 * <p>{@code languages:} on the field itself or, failing that, on the nearest field around it; then
 * {@code Accept-Language}; then none, which means the original. So nested fields cannot drift back to a default.
 */
@RequestScoped
public class RequestedLanguages {

    private static final String ARGUMENT = "languages";

    private final Context context;
    private final Instance<RoutingContext> http;
    private LanguagePreference ofHeader;

    RequestedLanguages(Context context, Instance<RoutingContext> http) {
        this.context = context;
        this.http = http;
    }

    public LanguagePreference preference() {
        DataFetchingEnvironment field = context.unwrap(DataFetchingEnvironment.class);
        for (ExecutionStepInfo step = field.getExecutionStepInfo(); step != null; step = step.getParent()) {
            List<LanguageTag> tags = step.getArgument(ARGUMENT);
            if (tags != null) {
                return new LanguagePreference(tags);
            }
        }
        if (ofHeader == null) {
            // A header may be sent in several lines, which mean the same as one list.
            List<String> lines = http.get().request().headers().getAll("Accept-Language");
            ofHeader = LanguagePreference.ofHeader(String.join(",", lines));
        }
        return ofHeader;
    }
}
