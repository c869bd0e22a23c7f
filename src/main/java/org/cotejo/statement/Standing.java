package org.cotejo.statement;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.cotejo.graphql.Where;
import org.cotejo.language.LanguageTag;

/**
 * Where a wording stands: all that a {@link WordingFilter} asks of it. The database makes a column of it, {@code en
 * TRANSLATION MACHINE TRANSLATED OUTDATED}.
 *
 * <p>Together, since what editors look for is rare by its combination: most wordings are translations, most are not
 * reviewed, and of those a machine made there may be ten left in Tzotzil.
 */
record Standing(
        LanguageTag language,
        WordingKind kind,
        WordingMethod method,
        WordingState state,
        boolean isDeprecated,
        boolean isOutdated) {

    private static final FewValues KNOWN = new FewValues("wording", "w", "standing");

    private static Standing parse(String value) {
        List<String> parts = Arrays.asList(value.split(" "));
        return new Standing(
                new LanguageTag(parts.get(0)),
                WordingKind.valueOf(parts.get(1)),
                WordingMethod.valueOf(parts.get(2)),
                WordingState.valueOf(parts.get(3)),
                parts.contains("DEPRECATED"),
                parts.contains("OUTDATED"));
    }

    /** Keeps the wordings, called {@code w}, that stand so. */
    static void restrict(Where where, Predicate<Standing> wanted) {
        KNOWN.restrictOrdered(where, value -> wanted.test(parse(value)));
    }
}
