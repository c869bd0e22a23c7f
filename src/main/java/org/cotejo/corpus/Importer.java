package org.cotejo.corpus;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.transcript.SpeakerDirectory;
import org.cotejo.transcript.SpeakerDirectory.Person;

/**
 * Imports files of every format that is known, each in one transaction.
 *
 * <p>It goes through its input twice: people are recognised across all transcripts, so that the outcome does not depend
 * on which comes first.
 */
@ApplicationScoped
public class Importer {

    private final AgroalDataSource database;

    Importer(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Imports files.
     *
     * @param isStrict whether a line that cannot be used ends its file, and the import with it
     * @param isDryRun whether all is read and checked against what is stored, and nothing kept
     * @throws SQLException when the database cannot be used any more; files that were done are stored
     */
    public ImportReport run(Inputs inputs, boolean isStrict, boolean isDryRun, ImportProgress progress)
            throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                KnownActors known = new KnownActors(connection);
                Survey survey = new Survey(known.people());
                inputs.each(survey, bytes -> {});
                Map<String, Person> people = people(survey);
                progress.start(survey.files(), inputs.size());
                TranscriptLines transcripts = new TranscriptLines(
                        survey.speakers(), known.mentionFinder(people.values()), people, known.bundled());
                try (ImportRun run = new ImportRun(
                        new FileImport(connection, isStrict, isDryRun, progress),
                        survey,
                        transcripts,
                        new TranslationLines(connection, transcripts),
                        new EarlierTelling(connection),
                        isStrict,
                        progress)) {
                    inputs.each(run, progress::read);
                    return report(isDryRun, run.finish(), survey, people);
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static Map<String, Person> people(Survey survey) {
        Map<String, Person> people = new LinkedHashMap<>();
        survey.printed()
                .forEach((printed, files) -> files.forEach(file -> survey.speakers()
                        .person(printed, file)
                        .ifPresent(person -> people.putIfAbsent(person.slug(), person))));
        return people;
    }

    private static ImportReport report(
            boolean isDryRun, List<FileReport> files, Survey survey, Map<String, Person> people) {
        Counts total = new Counts();
        files.forEach(file -> total.add(file.counts()));
        SpeakerDirectory speakers = survey.speakers();
        List<ImportReport.Resolved> resolved = new ArrayList<>();
        Set<String> anonymous = new TreeSet<>();
        survey.printed().forEach((printed, in) -> {
            Set<String> slugs = new TreeSet<>();
            for (String file : in) {
                Optional<Person> person = speakers.person(printed, file);
                person.ifPresentOrElse(each -> slugs.add(each.slug()), () -> anonymous.add(printed));
            }
            slugs.forEach(slug -> resolved.add(new ImportReport.Resolved(printed, slug)));
        });
        List<String> added = people.values().stream()
                .filter(Person::isNew)
                .map(Person::slug)
                .sorted()
                .toList();
        return new ImportReport(
                isDryRun,
                total,
                files,
                new ImportReport.Speakers(added, resolved, List.copyOf(anonymous), speakers.ambiguities()));
    }
}
