package org.cotejo.finding;

import java.util.List;

/**
 * What can be wrong with a translation, and how it shows. A rule that cannot tell says nothing; it never throws,
 * whatever the texts.
 */
interface Rule {

    /** The heading of its section in {@code docs/findings.md}; several classes may look for one thing. */
    String id();

    List<Finding> find(Reading reading);

    /** What this rule says; the span is null where it is about what is missing, or about all of the translation. */
    default Finding finding(Severity severity, TextSpan span, String spanish, String english) {
        return new Finding(id(), severity, Messages.of(spanish, english), span);
    }
}
