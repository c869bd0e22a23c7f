package org.cotejo.graphql;

import java.util.regex.Pattern;
import org.cotejo.language.Folding;

/** The form of slugs, the stable keys that people and files use: lower-case letters, digits and single hyphens. */
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 200;

    private Slug() {}

    /** What is not well formed is nobody's slug, and need not be looked up. */
    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** A text as a slug: its letters and digits, hyphens for the rest; empty where it has none. */
    public static String of(String text) {
        return Folding.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
