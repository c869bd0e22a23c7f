package org.cotejo.page;

import org.cotejo.finding.Severity;
import org.cotejo.finding.TextSpan;

/**
 * What a rule says of a wording, as a page's query answers it.
 *
 * @param span the words that it is about; null where it is about all of the text, or about what is missing
 */
record FindingData(String rule, Severity severity, String message, TextSpan span) {}
