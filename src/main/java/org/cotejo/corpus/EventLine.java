package org.cotejo.corpus;

import java.util.List;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LocalizedTexts;

/**
 * An event; slug and name are always there.
 *
 * @param participants slugs of actors, in order
 */
record EventLine(
        Place place,
        String slug,
        LocalizedTexts name,
        LocalizedTexts description,
        LocalizedTexts location,
        PartialDate startDate,
        PartialDate endDate,
        List<String> participants)
        implements Line {}
