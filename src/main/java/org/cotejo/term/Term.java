package org.cotejo.term;

import java.util.List;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.source.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A concept of the corpus and the words for it, as terminologists keep them: one entry a concept, whatever the number of
 * languages and words (ISO 704, TBX).
 *
 * @param concept the slug of the concept
 * @param definition what it is; null where nobody has written it
 * @param source where the words can be checked; null where nobody has said
 * @param designations in the order in which they were written
 */
@Type
@Description("A concept, and the words for it in several languages.")
public record Term(
        @NonNull @Description("The key of the concept, readable by people.")
        String concept,

        @Ignore LocalizedTexts definition,

        @Description("Where its words can be checked; null where nobody has said.")
        Source source,

        @NonNull @Description("The words for it, as they were written.")
        List<@NonNull Designation> designations,

        @Description("The number of its present revision; 1 when it was never changed.")
        int revision) {

    public Term {
        designations = List.copyOf(designations);
    }
}
