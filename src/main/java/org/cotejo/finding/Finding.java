package org.cotejo.finding;

import org.cotejo.language.LocalizedTexts;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * What a rule says of a translation. Advice, computed when it is asked for, and never a change of a text.
 *
 * @param message for a journalist, in Spanish and in English
 * @param span the words of the translation that it is about; null where it is about what is missing, or about all
 */
@Type
@Description("What may be wrong with a wording, by a rule. Advice to a reader: rules can err, and no text is changed.")
public record Finding(
        @NonNull @Description("The rule, a heading of docs/findings.md.")
        String rule,

        @NonNull @Description("How much it matters to somebody who quotes the wording.")
        Severity severity,

        @Ignore LocalizedTexts message,

        @Description("The words that it is about; null where it is about what is missing, or about all of the text.")
        TextSpan span) {}
