package org.cotejo.http;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Whether a valid operation selects any of these fields at its root. */
    boolean hasRootField(OperationDefinition operation, Set<String> names) {
        return hasField(operation.getSelectionSet(), names);
    }

    private boolean hasField(SelectionSet selections, Set<String> names) {
        for (Selection<?> selection : selections.getSelections()) {
            boolean isIn;
            if (selection instanceof Field field) {
                isIn = names.contains(field.getName());
            } else if (selection instanceof InlineFragment inline) {
                isIn = hasField(inline.getSelectionSet(), names);
            } else {
                String fragment = ((FragmentSpread) selection).getName();
                isIn = hasField(fragments.get(fragment).getSelectionSet(), names);
            }
            if (isIn) {
                return true;
            }
        }
        return false;
    }
}
