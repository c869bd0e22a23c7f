package org.cotejo.transcript;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cotejo.transcript.SpeakerDirectory.Known;
import org.cotejo.transcript.SpeakerDirectory.Person;

/** The people among the actors, by slug and by name. */
final class KnownPeople {

    private final Map<String, Known> bySlug = new TreeMap<>();
    private final Map<NameKey, Set<String>> byName = new LinkedHashMap<>();
    private final Map<NameKey, Set<String>> byFirstName = new HashMap<>();

    KnownPeople(Collection<Known> known) {
        for (Known one : known) {
            bySlug.put(one.slug(), one);
            List<NameKey> keys = one.names().stream().map(NameKey::of).toList();
            keys.forEach(
                    key -> byName.computeIfAbsent(key, any -> new TreeSet<>()).add(one.slug()));
            byFirstName.computeIfAbsent(keys.get(0), any -> new TreeSet<>()).add(one.slug());
        }
    }

    Set<String> slugs() {
        return bySlug.keySet();
    }

    /** A known person, with the spellings that were printed now. */
    Person person(String slug, Collection<String> printed) {
        List<String> names = bySlug.get(slug).names();
        Set<String> others = new LinkedHashSet<>(names.subList(1, names.size()));
        others.addAll(printed);
        others.remove(names.get(0));
        return new Person(slug, names.get(0), List.copyOf(others), false);
    }

    /** The only person who is known under what was printed without a name: {@code PRESIDENTA DE MÉXICO}. */
    Optional<Person> byTitle(String printed) {
        return only(NameKey.of(printed)).map(slug -> person(slug, List.of()));
    }

    /** Marks the printings that are known names, and adds the known names that were not printed. */
    void addNamesTo(Map<String, NamePrintings> printings) {
        for (NameKey key : byName.keySet()) {
            if (!key.isLone()) {
                only(key)
                        .ifPresent(slug ->
                                printings.computeIfAbsent(key.toString(), id -> new NamePrintings(key)).known = slug);
            }
        }
        printings.forEach((id, name) -> {
            if (name.key.isLone()) {
                name.known = lone(id, name.key).orElse(null);
            }
        });
    }

    /** A lone name is known by its day, or as the surname of one person: {@code TRUMP}. */
    private Optional<String> lone(String id, NameKey key) {
        String slug = Slugs.of(id);
        if (bySlug.containsKey(slug)) {
            return Optional.of(slug);
        }
        return only(key)
                .filter(one -> bySlug.get(one).names().stream()
                        .map(NameKey::of)
                        .anyMatch(name -> name.words().lastIndexOf(key.words().get(0)) > 0));
    }

    /** Who has a name; where several have it, who has it first. */
    private Optional<String> only(NameKey key) {
        Set<String> first = byFirstName.getOrDefault(key, Set.of());
        Set<String> found = first.size() == 1 ? first : byName.getOrDefault(key, Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
