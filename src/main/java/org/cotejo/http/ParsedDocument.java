package org.cotejo.http;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A document that could be parsed and is of bearable size; whether it fits the schema is not known yet. */
record ParsedDocument(
        String text,
        Document document,
        List<OperationDefinition> operations,
        Map<String, FragmentDefinition> fragments) {

    static ParsedDocument of(String text, Document document) {
        return new ParsedDocument(
                text,
                document,
                document.getDefinitionsOfType(OperationDefinition.class),
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(Collectors.toMap(FragmentDefinition::getName, f -> f, (first, second) -> first)));
    }

    /** The operation that a request means; empty where that cannot be told, which execution will say. */
    Optional<OperationDefinition> operation(String name) {
        if (name == null) {
            return operations.size() == 1 ? Optional.of(operations.get(0)) : Optional.empty();
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst();
    }
}
