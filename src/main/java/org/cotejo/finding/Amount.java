package org.cotejo.finding;

import java.util.Set;

/**
 * A number, a month or a day of the week in a text.
 *
 * @param values what it may mean, most often one thing: 2.450 has a point in Mexico and a thousand in Bogotá. Empty for
 *     what is a number and was not understood, such as "two and a half million"
 * @param isSure whether its absence from a translation is one: small numbers in words come and go ("los dos", "both")
 * @param isOrdinal whether it is "second" rather than "two"
 */
record Amount(Set<String> values, TextSpan span, boolean isSure, boolean isOrdinal) {

    boolean means(Set<String> others) {
        return values.stream().anyMatch(others::contains);
    }
}
