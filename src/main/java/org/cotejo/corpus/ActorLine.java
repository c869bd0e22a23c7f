package org.cotejo.corpus;

import java.util.List;
import org.cotejo.actor.ActorKind;
import org.cotejo.actor.Pronouns;
import org.cotejo.language.LocalizedTexts;

/**
 * An actor; slug, kind and name are always there.
 *
 * @param mergedInto slug of the actor that this one turned out to be
 */
record ActorLine(
        Place place,
        String slug,
        ActorKind kind,
        LocalizedTexts name,
        List<String> otherNames,
        String wikidataId,
        String country,
        List<Pronouns> pronouns,
        String mergedInto)
        implements Line {}
