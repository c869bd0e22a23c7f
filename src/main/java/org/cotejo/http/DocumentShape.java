package org.cotejo.http;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The size of a document's operations, with fragments counted as often as they are spread. Needs no schema, so it is
 * known before validation, which is what hostile documents make expensive.
 *
 * <p>Each fragment is measured once: nested spreads can double at every step, and walking them would take forever. What
 * is below {@code __schema} and {@code __type} is left out, because introspection is deep by nature and graphql-java
 * bounds it by itself.
 */
record DocumentShape(int depth, long aliases, long rootFields) {

    private static final DocumentShape NOTHING = new DocumentShape(0, 0, 0);

    /** Beyond any limit, and far from overflow when added or multiplied by a document's length. */
    private static final long VERY_MANY = Integer.MAX_VALUE;

    /** The largest of each over all operations. */
    static DocumentShape of(Document document) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.put(f.getName(), f));
        Walk walk = new Walk(fragments);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> walk.measure(operation.getSelectionSet()))
                .reduce(
                        NOTHING,
                        (a, b) -> new DocumentShape(
                                Math.max(a.depth, b.depth),
                                Math.max(a.aliases, b.aliases),
                                Math.max(a.rootFields, b.rootFields)));
    }

    /** How many fields an operation has at its root, those in fragments as often as they are spread. */
    static int rootFields(OperationDefinition operation, ParsedDocument document) {
        return (int) new Walk(document.fragments()).measure(operation.getSelectionSet()).rootFields;
    }

    /** @throws RefusedRequest when one of them is over its limit */
    void require(Limits limits) {
        require("depth", limits.depth(), depth);
        require("aliases", limits.aliases(), aliases);
        require("root fields", limits.rootFields(), rootFields);
    }

    private static void require(String limit, long most, long actual) {
        if (actual > most) {
            throw RefusedRequest.ofLimit(limit, most, actual);
        }
    }

    private static final class Walk {

        private final Map<String, FragmentDefinition> fragments;
        private final Map<String, DocumentShape> measured = new HashMap<>();

        private Walk(Map<String, FragmentDefinition> fragments) {
            this.fragments = fragments;
        }

        private DocumentShape measure(SelectionSet selections) {
            int depth = 0;
            long aliases = 0;
            long fields = 0;
            for (Selection<?> selection : selections.getSelections()) {
                DocumentShape part = NOTHING;
                if (selection instanceof Field field) {
                    part = measure(field);
                } else if (selection instanceof InlineFragment fragment) {
                    part = measure(fragment.getSelectionSet());
                } else if (selection instanceof FragmentSpread spread) {
                    part = measure(spread.getName());
                }
                depth = Math.max(depth, part.depth);
                aliases = Math.min(VERY_MANY, aliases + part.aliases);
                fields = Math.min(VERY_MANY, fields + part.rootFields);
            }
            return new DocumentShape(depth, aliases, fields);
        }

        private DocumentShape measure(Field field) {
            long own = field.getAlias() == null ? 0 : 1;
            if (field.getSelectionSet() == null
                    || field.getName().equals("__schema")
                    || field.getName().equals("__type")) {
                return new DocumentShape(1, own, 1);
            }
            DocumentShape inside = measure(field.getSelectionSet());
            return new DocumentShape(inside.depth + 1, inside.aliases + own, 1);
        }

        private DocumentShape measure(String fragment) {
            DocumentShape known = measured.get(fragment);
            if (known == null && fragments.containsKey(fragment)) {
                // A fragment that spreads itself counts as nothing inside; validation refuses it.
                measured.put(fragment, NOTHING);
                known = measure(fragments.get(fragment).getSelectionSet());
                measured.put(fragment, known);
            }
            return known == null ? NOTHING : known;
        }
    }
}
