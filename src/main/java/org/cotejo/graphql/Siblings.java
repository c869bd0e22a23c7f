package org.cotejo.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows that were loaded together, and what has been loaded for all of them since.
 *
 * <p>GraphQL resolves a field for one object at a time; asked one by one, the speakers of 20 statements would cost 20
 * SQL statements. Here the first statement that is asked loads for all its siblings, and the others find their answer.
 * An answer is kept under a question, which holds the field and its arguments, so two aliases of one field with
 * different arguments keep apart. SmallRye's own batches ({@code @Source List<T>}) do not: they use the first alias's
 * arguments for every alias.
 *
 * <p>A row belongs to the last list that it was loaded in. Answers live as long as the rows, which is one request.
 */
public final class Siblings {

    private final List<? extends StoredNode> rows;
    private final Map<Object, Object> answers = new HashMap<>();

    private Siblings(List<? extends StoredNode> rows) {
        this.rows = rows;
    }

    /** Makes siblings of rows that were loaded together, and returns them. */
    public static <T extends StoredNode, C extends Collection<T>> C of(C rows) {
        Siblings siblings = new Siblings(List.copyOf(rows));
        rows.forEach(row -> row.siblings = siblings);
        return rows;
    }

    /**
     * The answer to a question about a row and its siblings; it is loaded when nobody asked before.
     *
     * @param question the field, with its arguments where it has any; compared by {@code equals}
     * @param load takes all siblings and answers for all; called at most once a question
     */
    @SuppressWarnings("unchecked") // A question is asked in one place, always with the same types.
    public static <T extends StoredNode, A> A answer(T row, Object question, Function<List<T>, A> load) {
        if (row.siblings == null) {
            of(List.of(row));
        }
        Siblings siblings = row.siblings;
        // SmallRye runs the fields of a request one after the other; the lock keeps this right where somebody does not.
        synchronized (siblings) {
            if (!siblings.answers.containsKey(question)) {
                siblings.answers.put(question, ReadTransaction.join(() -> load.apply((List<T>) siblings.rows)));
            }
            return (A) siblings.answers.get(question);
        }
    }
}
