package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names gathered into people by the rules of {@link SameName}; no two known actors in one.
 *
 * <p>The order in which the names come does not matter: misspellings are joined first, all at once, then shortenings,
 * those of more words first, and those of the same number of words without knowing of each other.
 */
final class NameClusters {

    private final List<NamePrintings> names;
    private final NameSets sets = new NameSets();
    private final Map<NamePrintings, List<NamePrintings>> variants = new HashMap<>();

    /** The names that several people may bear, each with one name of all of these. */
    private final Map<NamePrintings, Set<NamePrintings>> candidates = new LinkedHashMap<>();

    NameClusters(Collection<NamePrintings> names) {
        this.names = names.stream()
                .sorted(Comparator.comparing(name -> name.key.toString()))
                .toList();
        joinKnown();
        joinVariants();
        joinShortenings();
    }

    /** The people, each as all of their names. */
    Collection<List<NamePrintings>> people() {
        return names.stream()
                .collect(Collectors.groupingBy(sets::root, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    Map<NamePrintings, Set<NamePrintings>> candidates() {
        return candidates;
    }

    private void joinKnown() {
        Map<String, NamePrintings> bySlug = new HashMap<>();
        for (NamePrintings name : names) {
            if (name.known != null) {
                sets.join(bySlug.computeIfAbsent(name.known, slug -> name), name);
            }
        }
    }

    private void joinVariants() {
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (SameName.isVariant(names.get(i), names.get(j))) {
                    variants.computeIfAbsent(names.get(i), name -> new ArrayList<>())
                            .add(names.get(j));
                    variants.computeIfAbsent(names.get(j), name -> new ArrayList<>())
                            .add(names.get(i));
                }
            }
        }
        Set<NamePrintings> seen = new HashSet<>();
        for (NamePrintings name : names) {
            Set<NamePrintings> all = new LinkedHashSet<>();
            reach(name, all, seen);
            long known = all.stream()
                    .map(sets::known)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            if (known < 2) {
                all.forEach(other -> sets.join(name, other));
            } else {
                all.stream().filter(other -> sets.known(other) == null).forEach(this::joinToOnlyKnown);
            }
        }
    }

    private void reach(NamePrintings name, Set<NamePrintings> all, Set<NamePrintings> seen) {
        if (seen.add(name)) {
            all.add(name);
            variants.getOrDefault(name, List.of()).forEach(other -> reach(other, all, seen));
        }
    }

    private void joinToOnlyKnown(NamePrintings name) {
        Map<String, NamePrintings> known = new TreeMap<>();
        variants.get(name).stream()
                .filter(other -> other.known != null)
                .forEach(other -> known.put(other.known, other));
        if (known.size() == 1) {
            sets.join(known.values().iterator().next(), name);
        } else if (!known.isEmpty()) {
            candidates.put(name, new LinkedHashSet<>(known.values()));
        }
    }

    private void joinShortenings() {
        Map<Integer, List<List<NamePrintings>>> bySize =
                people().stream().collect(Collectors.groupingBy(NameClusters::size, TreeMap::new, Collectors.toList()));
        new TreeMap<>(bySize).descendingMap().values().forEach(this::joinShortenings);
    }

    private void joinShortenings(List<List<NamePrintings>> ofOneSize) {
        Map<NamePrintings, List<NamePrintings>> shortByLong = new LinkedHashMap<>();
        for (List<NamePrintings> person : ofOneSize) {
            Map<NamePrintings, NamePrintings> fuller = fuller(person, false);
            Map<NamePrintings, NamePrintings> chosen = fuller.size() > 1 ? fuller(person, true) : fuller;
            if (chosen.size() == 1) {
                shortByLong
                        .computeIfAbsent(chosen.keySet().iterator().next(), root -> new ArrayList<>())
                        .add(person.get(0));
            } else if (fuller.size() > 1) {
                candidates.put(person.get(0), new LinkedHashSet<>(fuller.values()));
            }
        }
        shortByLong.forEach((longer, shorter) -> {
            long known = shorter.stream()
                    .map(sets::known)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            for (NamePrintings name : shorter) {
                if (known < 2 || sets.known(name) == null) {
                    sets.join(longer, name);
                } else {
                    candidates
                            .computeIfAbsent(longer, any -> new LinkedHashSet<>())
                            .add(name);
                }
            }
        });
    }

    /** Fuller names of others that a person's may be a shortening of: one for each of those people. */
    private Map<NamePrintings, NamePrintings> fuller(List<NamePrintings> person, boolean isOfficeAsked) {
        Map<NamePrintings, NamePrintings> found = new LinkedHashMap<>();
        String known = sets.known(person.get(0));
        for (NamePrintings name : names) {
            boolean isFree = known == null || sets.known(name) == null;
            if (name.key.size() > size(person)
                    && isFree
                    && person.stream()
                            .anyMatch(shorter -> SameName.isShortening(shorter, name)
                                    && (!isOfficeAsked || shorter.agreesWith(name)))) {
                found.putIfAbsent(sets.root(name), name);
            }
        }
        return found;
    }

    private static int size(List<NamePrintings> person) {
        return person.stream().mapToInt(name -> name.key.size()).max().orElseThrow();
    }
}
