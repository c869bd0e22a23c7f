package org.cotejo.editing;

import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.source.SourceKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A source to record. */
@Input("RecordSourceInput")
@Description("A source to record.")
public record RecordSourceInput(
        @Description(
                "A stable key of lower-case letters, digits and single hyphens; made from its words where you send none.")
        String slug,

        @Description("What sort of publication it is; OTHER where nothing is said of a new one.")
        SourceKind kind,

        @NonNull @Description("Who published it.") String publisher,

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
