package org.cotejo.transcript;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.graphql.Slug;

/** Slugs for new people: their names in small letters, different from each other and from those that are taken. */
final class Slugs {

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");

    /** Shorter than a slug may be, so that a number still fits. */
    private static final int LONGEST = 180;

    private final Set<String> taken;

    Slugs(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The slug of a name; that of a name without letters is {@code x}. */
    static String of(String name) {
        String slug = Slug.of(APOSTROPHES.matcher(name).replaceAll(""));
        String cut = slug.length() > LONGEST ? Slug.of(slug.substring(0, LONGEST)) : slug;
        return cut.isEmpty() ? "x" : cut;
    }

    String next(String wanted) {
        String slug = wanted;
        for (int i = 2; !taken.add(slug); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }
}
