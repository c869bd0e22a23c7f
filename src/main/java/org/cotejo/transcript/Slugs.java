package org.cotejo.transcript;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.language.Folding;

/** Slugs for new people: their names in small letters, different from each other and from those that are taken. */
final class Slugs {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");

    /** Shorter than a slug may be, so that a number still fits. */
    private static final int LONGEST = 180;

    private final Set<String> taken;

    Slugs(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    static String of(String name) {
        String words = APOSTROPHES.matcher(Folding.fold(name)).replaceAll("");
        String slug = BETWEEN_WORDS.matcher(words).replaceAll("-");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        String whole = ENDS.matcher(cut).replaceAll("");
        return whole.isEmpty() ? "x" : whole;
    }

    String next(String wanted) {
        String slug = wanted;
        for (int i = 2; !taken.add(slug); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }
}
