package org.cotejo.editing;

import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.source.SourceKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What to change of a source: fields that are absent stay, null takes away. */
@Input("ReviseSourceInput")
@Description("What to change of a source: fields that are absent stay, null takes away.")
public record ReviseSourceInput(
        @NonNull @Id @Description("The source, by its slug or its id.")
        String source,

        @NonNull @Description(
                "The revision that you have looked at: where the object has another one by now, nothing is changed.")
        Integer expectedRevision,

        @Description("What sort of publication it is; OTHER where nothing is said of a new one.")
        SourceKind kind,

        @Description("Who published it.") String publisher,

        @Description(
                "Its title; in [brackets] where rebuilt from the address, in (parentheses) where it is a description.")
        String title,

        @Description("Its address on the web, http or https.")
        String url,

        @Description("The language that it is in.") LanguageTag language,

        @Description("The date of publication, as far as known.")
        PartialDate datePublished,

        @Description("Why, for those who read the revisions.")
        String reason,

        @Description(
                "A key of your choice, at most 200 characters: sent again with the same input within a day, the change is not made twice.")
        String idempotencyKey) {}
