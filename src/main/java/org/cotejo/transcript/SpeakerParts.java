package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A printed speaker taken apart at its commas into a name and an office, both in capitals as printed.
 *
 * @param name null where nobody is named
 * @param office null where none is printed
 */
record SpeakerParts(String name, String office) {

    /** A comma; or the full stop that is printed for one, unless it abbreviates. */
    private static final Pattern COMMA = Pattern.compile("\\s*,+\\s*|(?<=\\p{L}{4})\\.\\s+");

    static SpeakerParts of(String text) {
        List<String> parts = Arrays.stream(COMMA.split(text, -1))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return new SpeakerParts(null, null);
        }
        String first = PersonalNames.words(parts.get(0)).get(0);
        if (OfficeWords.isUnnamed(first) && !PersonalNames.isGiven(first)) {
            String last = parts.get(parts.size() - 1);
            boolean isNamed = parts.size() > 1
                    && PersonalNames.isName(last)
                    && PersonalNames.isGiven(PersonalNames.words(last).get(0));
            return new SpeakerParts(isNamed ? last : null, null);
        }
        return beginsWithOffice(parts) ? officeFirst(parts) : nameFirst(parts);
    }

    private static boolean beginsWithOffice(List<String> parts) {
        List<String> words = PersonalNames.words(parts.get(0));
        String first = words.get(0);
        if (PersonalNames.isGiven(first)) {
            return false;
        }
        if (PersonalNames.isOfficial(first)) {
            return true;
        }
        boolean goesOn = words.size() == 1 ? parts.size() > 1 : OfficeWords.isPreposition(words.get(1));
        String last = parts.get(parts.size() - 1);
        return (OfficeWords.looksLikeProfession(first) && goesOn)
                || (words.size() > 1
                        && parts.size() > 1
                        && !PersonalNames.words(last).stream().allMatch(PersonalNames::isGiven)
                        && PersonalNames.isGiven(PersonalNames.words(last).get(0))
                        && PersonalNames.isName(last));
    }

    private static SpeakerParts nameFirst(List<String> parts) {
        String first = parts.get(0);
        if (!PersonalNames.isName(first)) {
            return new SpeakerParts(null, String.join(", ", parts));
        }
        boolean isSwapped = parts.size() == 2
                && PersonalNames.words(parts.get(1)).stream().allMatch(PersonalNames::isGiven)
                && PersonalNames.words(first).stream().noneMatch(PersonalNames::isGiven);
        return isSwapped
                ? new SpeakerParts(parts.get(1) + " " + first, null)
                : new SpeakerParts(first, join(parts.subList(1, parts.size())));
    }

    private static SpeakerParts officeFirst(List<String> parts) {
        int end = parts.size() - 1;
        String last = NameKey.withoutTitles(parts.get(end));
        List<String> office = new ArrayList<>(parts.subList(0, end));
        if (end > 0 && PersonalNames.isName(last)) {
            // A comma inside a name: "MARÍA, GLORIA CASTRO".
            String before = office.get(office.size() - 1);
            return PersonalNames.isGiven(before) && office.size() > 1
                    ? new SpeakerParts(before + " " + last, join(office.subList(0, office.size() - 1)))
                    : new SpeakerParts(last, join(office));
        }
        int state = PersonalNames.statePrefix(PersonalNames.words(last));
        if (end > 0 && state > 0) {
            return without(parts, end, state);
        }
        for (int i = end - 1; i > 0 && beginsWithPreposition(parts.subList(i + 1, end + 1)); i--) {
            if (PersonalNames.isName(parts.get(i))
                    && PersonalNames.isGiven(PersonalNames.words(parts.get(i)).get(0))) {
                return without(parts, i, 0);
            }
        }
        boolean endsInPlace = end > 0 && OfficeWords.isState(last);
        for (int i = end; i >= 0; i--) {
            int start = NameInOffice.start(PersonalNames.words(parts.get(i)), endsInPlace);
            if (start > 0) {
                return without(parts, i, start);
            }
        }
        return new SpeakerParts(null, join(parts));
    }

    private static boolean beginsWithPreposition(List<String> parts) {
        return parts.stream()
                .allMatch(part ->
                        OfficeWords.isPreposition(PersonalNames.words(part).get(0)));
    }

    /** The name that begins at a word of one part, and the office that all the rest is. */
    private static SpeakerParts without(List<String> parts, int index, int start) {
        List<String> words = PersonalNames.words(parts.get(index));
        List<String> office = new ArrayList<>(parts);
        office.set(index, String.join(" ", words.subList(0, start)));
        office.removeIf(String::isEmpty);
        return new SpeakerParts(String.join(" ", words.subList(start, words.size())), join(office));
    }

    private static String join(List<String> parts) {
        return parts.isEmpty() ? null : String.join(", ", parts);
    }
}
