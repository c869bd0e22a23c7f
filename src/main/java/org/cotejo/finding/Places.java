package org.cotejo.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of places and bodies that Spanish and English spell differently, by each word of them. */
final class Places {

    private static final Map<String, Places> FROM = Map.of("es", new Places(0, 1), "en", new Places(1, 0));

    /** Shorter words of a name are prepositions; initials stand alone. */
    private static final int SHORTEST = 4;

    private final Map<String, Set<String>> others = new HashMap<>();

    private Places(int from, int to) {
        for (List<List<String>> line : WordList.entries("places.txt")) {
            Set<String> translated = words(line.get(to));
            for (String word : words(line.get(from))) {
                others.computeIfAbsent(word, none -> new HashSet<>()).addAll(translated);
            }
        }
    }

    private static Set<String> words(List<String> names) {
        return names.stream()
                .flatMap(name -> List.of(name.split(" ", -1)).stream()
                        .filter(word -> !name.contains(" ") || word.length() >= SHORTEST))
                .collect(Collectors.toSet());
    }

    /** What a word is called in the other language, none where it is no place that is known. */
    static Set<String> inOtherLanguage(String folded, String language) {
        return FROM.containsKey(language) ? FROM.get(language).others.getOrDefault(folded, Set.of()) : Set.of();
    }
}
