package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The people behind the printed speakers of an import: which printings are one person, and which known actor that is.
 *
 * <p>Told all printings first, then asked; the first question ends the telling. The answers depend on what was told and
 * not on its order, and remain the same once the people of an earlier answer are known.
 */
public final class SpeakerDirectory {

    private final KnownPeople known;
    private final Map<String, NamePrintings> printings = new TreeMap<>();
    private final Map<String, PrintedSpeaker> speakers = new HashMap<>();
    private Map<NamePrintings, Person> people;
    private List<Ambiguity> ambiguities;

    /** A person among the actors, with the name and the other names, in ordinary case. */
    public record Known(String slug, List<String> names) {

        public Known {
            names = List.copyOf(names);
        }
    }

    /**
     * Who speaks.
     *
     * @param otherNames other spellings and nicknames, also those that were printed only now
     * @param isNew whether there is no such actor yet
     */
    public record Person(String slug, String name, List<String> otherNames, boolean isNew) {

        public Person {
            otherNames = List.copyOf(otherNames);
        }
    }

    /** A name that may be several people's, so that it got an actor of its own; for a report. */
    public record Ambiguity(String printed, List<String> candidates, List<String> files) {}

    public SpeakerDirectory(Collection<Known> known) {
        this.known = new KnownPeople(known);
    }

    /**
     * Tells of a printed speaker.
     *
     * @throws IllegalStateException when somebody has been asked for already
     */
    public void add(String printed, String file) {
        if (people != null) {
            throw new IllegalStateException("the directory has been resolved");
        }
        PrintedSpeaker speaker = speakers.computeIfAbsent(printed, PrintedSpeaker::of);
        if (speaker.name() != null) {
            NameKey key = NameKey.of(speaker.name());
            printings
                    .computeIfAbsent(identity(key, file), id -> new NamePrintings(key))
                    .add(speaker, file);
        }
    }

    /** The person of a printed speaker; empty for crowds, voices without a name, and stage directions. */
    public Optional<Person> person(String printed, String file) {
        resolve();
        PrintedSpeaker speaker = speakers.computeIfAbsent(printed, PrintedSpeaker::of);
        if (speaker.name() == null) {
            return known.byTitle(printed);
        }
        return Optional.ofNullable(printings.get(identity(NameKey.of(speaker.name()), file)))
                .map(people::get);
    }

    /** The names that stayed ambiguous, by printed name. */
    public List<Ambiguity> ambiguities() {
        resolve();
        return ambiguities;
    }

    /** A given name alone says who it is only on its day. */
    private static String identity(NameKey key, String file) {
        return key.isLone() ? key + "@" + day(file) : key.toString();
    }

    private static String day(String file) {
        return PathDate.of(file).map(Object::toString).orElseGet(() -> Slugs.of(file));
    }

    /** Ends the telling and decides who is who. */
    public void resolve() {
        if (people != null) {
            return;
        }
        people = new HashMap<>();
        known.addNamesTo(printings);
        NameClusters clusters = new NameClusters(printings.values());
        Slugs slugs = new Slugs(known.slugs());
        List<List<NamePrintings>> fresh = new ArrayList<>();
        for (List<NamePrintings> names : clusters.people()) {
            Optional<String> slug = names.stream()
                    .map(name -> name.known)
                    .filter(Objects::nonNull)
                    .findFirst();
            slug.ifPresentOrElse(
                    one -> names.forEach(name -> people.put(name, known.person(one, spellings(names)))),
                    () -> fresh.add(names));
        }
        for (List<NamePrintings> names : fresh) {
            Person person = newPerson(names, slugs);
            names.forEach(one -> people.put(one, person));
        }
        ambiguities = clusters.candidates().entrySet().stream()
                .filter(entry -> !entry.getKey().printed.isEmpty())
                .map(entry -> new Ambiguity(
                        entry.getKey().printed.first(),
                        entry.getValue().stream()
                                .map(candidate -> people.get(candidate).slug())
                                .distinct()
                                .sorted()
                                .toList(),
                        List.copyOf(entry.getKey().files())))
                .sorted(Comparator.comparing(Ambiguity::printed))
                .toList();
    }

    private static Person newPerson(List<NamePrintings> names, Slugs slugs) {
        String name = name(names);
        NamePrintings first = names.get(0);
        String slug = first.key.isLone() ? identity(first.key, first.files().first()) : name;
        Set<String> others = spellings(names);
        others.remove(name);
        return new Person(slugs.next(Slugs.of(slug)), name, List.copyOf(others), true);
    }

    /** The spelling that is printed in most files; of several, the fullest. */
    private static String name(List<NamePrintings> names) {
        Map<String, Set<String>> files = new TreeMap<>();
        names.forEach(one -> one.filesBySpelling.forEach((spelling, in) ->
                files.computeIfAbsent(spelling, any -> new TreeSet<>()).addAll(in)));
        return files.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Set<String>> entry) ->
                                entry.getValue().size())
                        .thenComparingInt(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static Set<String> spellings(List<NamePrintings> names) {
        Set<String> all = new TreeSet<>();
        names.forEach(name -> {
            all.addAll(name.filesBySpelling.keySet());
            all.addAll(name.nicknames);
        });
        return new LinkedHashSet<>(all);
    }
}
