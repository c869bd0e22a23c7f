package org.cotejo.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.actor.ActorKind;
import org.cotejo.storage.Table;
import org.cotejo.transcript.MentionFinder;
import org.cotejo.transcript.SpeakerDirectory;

/**
 * The actors that transcripts are read with: those that are stored, and the people of the corpus that comes with Cotejo,
 * who get the same keys whether that corpus was read or not.
 */
final class KnownActors {

    private final Map<String, ActorLine> stored = new TreeMap<>();
    private final Map<String, ActorLine> bundled = new LinkedHashMap<>();

    KnownActors(Connection database) throws SQLException, IOException {
        try (PreparedStatement select = database.prepareStatement("select id from actor order by slug")) {
            for (ActorLine line : new StoredLines(database).actors(Table.read(select, row -> row.getLong(1)))) {
                stored.put(line.slug(), line);
            }
        }
        try (InputStream sample = FirstCorpus.openSample()) {
            for (ActorLine line : LineReader.readActors(sample)) {
                if (line.kind() == ActorKind.PERSON && !stored.containsKey(line.slug())) {
                    bundled.put(line.slug(), line);
                }
            }
        }
    }

    List<SpeakerDirectory.Known> people() {
        List<SpeakerDirectory.Known> people = new ArrayList<>();
        for (Map<String, ActorLine> lines : List.of(stored, bundled)) {
            for (ActorLine line : lines.values()) {
                if (line.kind() == ActorKind.PERSON) {
                    people.add(new SpeakerDirectory.Known(line.slug(), names(line)));
                }
            }
        }
        return people;
    }

    /** People who are known but not stored, by slug. */
    Map<String, ActorLine> bundled() {
        return bundled;
    }

    /** Whom a text may mention: those who are stored, and those who speak in this import. */
    MentionFinder mentionFinder(Iterable<SpeakerDirectory.Person> speakers) {
        Map<String, MentionFinder.Named> named = new TreeMap<>();
        for (ActorLine line : stored.values()) {
            named.put(line.slug(), new MentionFinder.Named(line.slug(), names(line), line.kind() == ActorKind.PERSON));
        }
        for (SpeakerDirectory.Person person : speakers) {
            List<String> names = new ArrayList<>(List.of(person.name()));
            names.addAll(person.otherNames());
            named.putIfAbsent(person.slug(), new MentionFinder.Named(person.slug(), names, true));
        }
        return new MentionFinder(named.values());
    }

    private static List<String> names(ActorLine line) {
        Set<String> names = new LinkedHashSet<>(List.of(line.name().inSpanishOrFirst()));
        names.addAll(line.name().byTag().values());
        names.addAll(line.otherNames());
        return List.copyOf(names);
    }
}
