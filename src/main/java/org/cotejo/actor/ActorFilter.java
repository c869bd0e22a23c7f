package org.cotejo.actor;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.Where;
import org.cotejo.language.Folding;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which actors to keep. */
@Input("ActorFilter")
@Description("Which actors to keep: fields are ANDed, the values of a list are ORed.")
public record ActorFilter(
        @Description("A part of any name or other name, in any language; accents and case are ignored.")
        String name,

        @Nullable @Description("What they may be.") List<@NonNull ActorKind> kinds,

        @Nullable @Description("Their countries, as ISO 3166 codes of two letters.")
        List<@NonNull String> countries) {

    Where where() {
        Where where = new Where();
        if (name != null) {
            where.contains("a.names_folded", Folding.fold(name));
        }
        where.in("a.kind", kinds == null ? null : kinds.stream().map(Enum::name).toList());
        where.in(
                "a.country",
                countries == null ? null : BadInput.each("filter.countries", countries, ActorFilter::country));
        return where;
    }

    private static String country(String code) {
        if (!Actor.COUNTRY.matcher(code).matches()) {
            throw new BadInput("'" + code + "' is not a country's code of two capital letters, such as MX", code);
        }
        return code;
    }
}
