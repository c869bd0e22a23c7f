package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.transcript.MentionFinder.Named;

/** The surnames by which a person may be called alone, each with the particles before it: {@code de la fuente}. */
final class Surnames {

    private static final Lexicon ORDINARY = Lexicon.read("ordinary-surnames.txt");
    private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los");

    private Surnames() {}

    static List<NamedWords> of(Named person) {
        String name = person.names().get(0);
        NameKey key = NameKey.of(name);
        List<NamedWords> surnames = new ArrayList<>();
        if (key.isLone()) {
            surnames.add(NamedWords.of(person.slug(), name, true));
            return surnames;
        }
        Words words = new Words(name);
        int given = key.givenNames();
        String particles = "";
        int seen = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.folded(i);
            if (PARTICLES.contains(word)) {
                particles += words.printed(i) + " ";
                continue;
            }
            if (word.equals(seen < key.size() ? key.words().get(seen) : null)) {
                seen++;
                boolean isOrdinary = particles.isEmpty() && isOrdinary(word);
                if (seen > given && seen <= given + 2 && word.length() > 2 && !isOrdinary) {
                    surnames.add(NamedWords.of(person.slug(), particles + words.printed(i), true));
                }
            }
            particles = "";
        }
        return surnames;
    }

    /** Whether the word alone may be a place, a saint or a thing. */
    static boolean isOrdinary(String word) {
        return ORDINARY.contains(word) || OfficeWords.isState(word) || PersonalNames.isOfficial(word);
    }
}
