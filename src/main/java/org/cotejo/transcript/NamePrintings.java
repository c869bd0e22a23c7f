package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that was printed with one name: its spellings, the files, the offices, and the actor whose name it is known to be. */
final class NamePrintings {

    final NameKey key;

    /** The files of each spelling in ordinary case. */
    final Map<String, NavigableSet<String>> filesBySpelling = new TreeMap<>();

    final NavigableSet<String> printed = new TreeSet<>();
    final NavigableSet<String> nicknames = new TreeSet<>();
    private final Set<OfficeKey> offices = new HashSet<>();
    private final Set<String> officesAsPrinted = new HashSet<>();

    /** The known actor's slug, or null. */
    String known;

    NamePrintings(NameKey key) {
        this.key = key;
    }

    void add(PrintedSpeaker speaker, String file) {
        filesBySpelling
                .computeIfAbsent(speaker.name(), spelling -> new TreeSet<>())
                .add(file);
        printed.add(speaker.printed());
        if (speaker.nickname() != null) {
            nicknames.add(speaker.nickname());
        }
        if (speaker.role() != null && officesAsPrinted.add(speaker.role())) {
            offices.add(OfficeKey.of(speaker.role()));
        }
    }

    NavigableSet<String> files() {
        NavigableSet<String> files = new TreeSet<>();
        filesBySpelling.values().forEach(files::addAll);
        return files;
    }

    /** Whether both were printed with one office, or in one file. */
    boolean agreesWith(NamePrintings other) {
        return sharesOffice(other) || files().stream().anyMatch(other.files()::contains);
    }

    boolean sharesOffice(NamePrintings other) {
        return offices.stream().anyMatch(office -> other.offices.stream().anyMatch(office::agrees));
    }

    /** Whether both were printed with offices, and never with the same, nor in one file. */
    boolean contradicts(NamePrintings other) {
        return !offices.isEmpty() && !other.offices.isEmpty() && !agreesWith(other);
    }

    /** Whether both were printed with one office that has one holder at a time. */
    boolean sharesHolder(NamePrintings other) {
        return offices.stream()
                .filter(OfficeKey::hasOneHolder)
                .anyMatch(office -> other.offices.stream().anyMatch(office::agrees));
    }

    List<String> words() {
        return key.words();
    }

    List<String> lastWords(int count) {
        return new ArrayList<>(words().subList(words().size() - count, words().size()));
    }
}
