package org.cotejo.corpus;

import java.util.List;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.term.Designation;

/**
 * A concept of the term base; slug and at least one designation are always there.
 *
 * @param source slug of a source
 */
record TermLine(Place place, String slug, LocalizedTexts definition, String source, List<Designation> designations)
        implements Line {}
