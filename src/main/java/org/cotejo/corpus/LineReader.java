package org.cotejo.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cotejo.actor.Actor;
import org.cotejo.actor.ActorKind;
import org.cotejo.actor.Pronouns;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.Language;
import org.cotejo.source.SourceKind;
import org.cotejo.statement.Rank;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;
import org.cotejo.term.Designation;
import org.cotejo.term.TermStatus;

/**
 * Reads the interchange format: a method for each type of line. What can be known to be wrong from the line alone is
 * refused here; what depends on other lines, or on what is stored, is {@link CorpusWriter}'s.
 */
final class LineReader {

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,18}");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private LineReader() {}

    /**
     * Reads all lines.
     *
     * @param file what errors call the corpus
     * @param refused gets what is wrong with a line that cannot be used; the next line is read after it
     */
    static void read(String file, InputStream corpus, CorpusWriter writer, Consumer<CorpusException> refused)
            throws IOException, SQLException {
        JsonLines json = new JsonLines(file, corpus);
        while (json.hasNext()) {
            Line line;
            try {
                line = read(json.next());
            } catch (CorpusException e) {
                refused.accept(e);
                continue;
            }
            writer.write(line);
        }
    }

    /** The actors of a corpus that is known to be right. */
    static List<ActorLine> readActors(InputStream corpus) throws IOException {
        List<ActorLine> actors = new ArrayList<>();
        JsonLines json = new JsonLines("actors", corpus);
        while (json.hasNext()) {
            if (read(json.next()) instanceof ActorLine actor) {
                actors.add(actor);
            }
        }
        return actors;
    }

    private static Line read(JsonLine line) {
        String type = line.text("type", true);
        Line read = switch (type) {
            case "source" -> readSource(line);
            case "actor" -> readActor(line);
            case "event" -> readEvent(line);
            case "statement" -> readStatement(line);
            case "term" -> readTerm(line);
            default -> throw line.refused("type", "'" + type + "' is none of source, actor, event, statement, term");
        };
        line.requireNoOthers();
        return read;
    }

    private static SourceLine readSource(JsonLine line) {
        return new SourceLine(
                line.place(),
                line.slug("slug", true),
                line.constant("kind", SourceKind.class, false),
                line.text("publisher", true),
                line.text("title", false),
                line.text("url", false),
                line.date("datePublished"),
                line.tag("language", false));
    }

    private static ActorLine readActor(JsonLine line) {
        return new ActorLine(
                line.place(),
                line.slug("slug", true),
                line.constant("kind", ActorKind.class, true),
                line.texts("name", true),
                line.textList("otherNames"),
                line.form("wikidataId", WIKIDATA, "an item of Wikidata, such as Q22686"),
                line.form("country", Actor.COUNTRY, "a country's code of two letters, such as MX"),
                line.constants("pronouns", Pronouns.class),
                line.slug("mergedInto", false));
    }

    private static EventLine readEvent(JsonLine line) {
        PartialDate start = line.date("startDate");
        PartialDate end = line.date("endDate");
        return new EventLine(
                line.place(),
                line.slug("slug", true),
                line.texts("name", true),
                line.texts("description", false),
                line.texts("location", false),
                start,
                end,
                line.slugs("participants"));
    }

    private static TermLine readTerm(JsonLine line) {
        List<Designation> designations = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (JsonLine designation : line.objects("designations")) {
            Designation read = new Designation(
                    designation.text("text", true),
                    new Language(designation.tag("language", true)),
                    designation.constant("status", TermStatus.class, true),
                    designation.text("note", false));
            designation.requireNoOthers();
            if (!seen.add(TermRows.key(read))) {
                throw designation.refused(
                        "text",
                        "'" + read.text() + "' stands here twice in "
                                + read.language().tag());
            }
            designations.add(read);
        }
        return new TermLine(
                line.place(),
                line.slug("slug", true),
                line.texts("definition", false),
                line.slug("source", false),
                List.copyOf(designations));
    }

    private static StatementLine readStatement(JsonLine line) {
        List<WordingLine> wordings = new ArrayList<>();
        for (JsonLine wording : line.objects("wordings")) {
            wordings.add(readWording(wording, wordings.size()));
            wording.requireNoOthers();
        }
        return new StatementLine(
                line.place(),
                line.slug("slug", true),
                line.constant("kind", StatementKind.class, true),
                line.slug("event", false),
                line.number("turn"),
                line.number("position"),
                line.slug("speaker", false),
                line.text("attributedAs", false),
                line.texts("role", false),
                line.date("saidOn"),
                line.tag("originalLanguage", false),
                line.slugs("mentions"),
                line.text("retraction", false),
                List.copyOf(wordings));
    }

    /** {@code derivedFrom} counts the statement's wordings from 1 and can only point upwards. */
    private static WordingLine readWording(JsonLine line, int above) {
        WordingKind kind = line.constant("kind", WordingKind.class, true);
        WordingMethod method = line.constant("method", WordingMethod.class, false);
        String source = line.slug("source", false);
        Integer derivedFrom = line.number("derivedFrom");
        if (kind == WordingKind.ORIGINAL && source == null) {
            throw line.refused("source", "is missing; an ORIGINAL needs one");
        }
        if (kind == WordingKind.ORIGINAL && derivedFrom != null) {
            throw line.refused("derivedFrom", "an ORIGINAL is made from nothing");
        }
        if (method != null && !kind.fits(method)) {
            throw line.refused("method", "a " + kind + " cannot have the method " + method);
        }
        if (derivedFrom != null && derivedFrom > above) {
            throw line.refused("derivedFrom", derivedFrom + " is not the place of a wording above this one");
        }
        String originDigest = line.form("originDigest", DIGEST, "a SHA-256 in 64 hexadecimal digits");
        if (originDigest != null && derivedFrom == null) {
            throw line.refused("originDigest", "needs a derivedFrom");
        }
        return new WordingLine(
                "wordings[" + above + "]",
                kind,
                line.tag("language", true),
                line.text("text", true),
                source,
                method,
                line.text("agent", false),
                line.text("note", false),
                line.constant("state", WordingState.class, false),
                line.constant("rank", Rank.class, false),
                line.text("retraction", false),
                derivedFrom,
                originDigest,
                line.number("revision"));
    }
}
