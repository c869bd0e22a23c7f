package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.transcript.MentionFinder.Named;

/** The names of all actors that may be spoken of, by their first word, and what else is known of each word. */
final class KnownNames {

    private final Map<String, List<NamedWords>> byFirstWord = new HashMap<>();
    private final Map<String, List<NamedWords>> surnamesBySlug = new HashMap<>();
    private final Map<String, Set<String>> wordsBySlug = new HashMap<>();
    private final Map<String, String> firstSurnames = new HashMap<>();

    /** Single words that name somebody also where they do not take part: surnames and initials, not nicknames. */
    private final Set<NamedWords> lone = new HashSet<>();

    private final Map<String, Set<String>> peopleByWord = new HashMap<>();

    KnownNames(Collection<Named> actors) {
        for (Named actor : actors) {
            List<NamedWords> names = actor.names().stream()
                    .map(name -> NamedWords.of(actor.slug(), name, actor.isPerson()))
                    .filter(name -> !name.words().isEmpty())
                    .toList();
            names.forEach(this::add);
            if (actor.isPerson()) {
                addSurnames(actor, names);
            }
        }
        Comparator<NamedWords> longestFirst =
                Comparator.comparingInt((NamedWords name) -> -name.words().size());
        byFirstWord.values().forEach(names -> names.sort(longestFirst.thenComparing(NamedWords::slug)));
    }

    private void add(NamedWords name) {
        byFirstWord
                .computeIfAbsent(name.words().get(0), word -> new ArrayList<>())
                .add(name);
        wordsBySlug.computeIfAbsent(name.slug(), slug -> new HashSet<>()).addAll(name.words());
        if (name.isPerson()) {
            name.words()
                    .forEach(word -> peopleByWord
                            .computeIfAbsent(word, any -> new HashSet<>())
                            .add(name.slug()));
        }
    }

    private void addSurnames(Named person, List<NamedWords> names) {
        List<NamedWords> surnames = Surnames.of(person);
        NameKey key = NameKey.of(person.names().get(0));
        surnamesBySlug.put(person.slug(), surnames);
        firstSurnames.put(person.slug(), key.words().get(Math.min(key.givenNames(), key.size() - 1)));
        names.stream()
                .filter(name -> (!key.isLone() && surnames.contains(name)) || name.isInitials())
                .forEach(lone::add);
    }

    /** The names that begin with a word, the longest first. */
    List<NamedWords> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    List<NamedWords> surnames(String slug) {
        return surnamesBySlug.getOrDefault(slug, List.of());
    }

    /** Whether a word stands in one of the actor's names. */
    boolean isOwn(String slug, String word) {
        return wordsBySlug.get(slug).contains(word);
    }

    /**
     * Whether a word alone is one person's: a first surname of those in the event; a second one, which many share, of
     * all; and so with surnames and initials of those who are not there.
     */
    boolean isOnly(NamedWords name, Collection<String> inEvent) {
        String word = name.words().get(name.words().size() - 1);
        if (name.isLone() && Surnames.isOrdinary(word)) {
            return false;
        }
        Set<String> people = peopleByWord.get(word);
        boolean isHere = inEvent.contains(name.slug());
        if (isHere && word.equals(firstSurnames.get(name.slug()))) {
            return people.stream().filter(inEvent::contains).count() == 1;
        }
        return people.size() == 1 && (isHere || lone.contains(name));
    }
}
