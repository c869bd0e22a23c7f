package org.cotejo.corpus;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;
import org.cotejo.term.Designation;

/**
 * Writes the interchange format: what {@link LineReader} reads, in the order in which {@code docs/corpus-format.md} has
 * the fields. What is absent, and what is the default, is left out.
 */
public final class LineWriter implements CorpusExport.Target {

    private final JsonGenerator json;
    private boolean isEmpty = true;

    public LineWriter(OutputStream corpus) throws IOException {
        json = new JsonFactory().createGenerator(corpus, JsonEncoding.UTF8);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void write(Line line) throws IOException {
        isEmpty = false;
        json.writeStartObject();
        if (line instanceof SourceLine source) {
            write(source);
        } else if (line instanceof ActorLine actor) {
            write(actor);
        } else if (line instanceof EventLine event) {
            write(event);
        } else if (line instanceof StatementLine statement) {
            write(statement);
        } else if (line instanceof TermLine term) {
            write(term);
        }
        json.writeEndObject();
    }

    private void write(SourceLine source) throws IOException {
        text("type", "source");
        text("slug", source.slug());
        text("kind", source.kind());
        text("publisher", source.publisher());
        text("title", source.title());
        text("url", source.url());
        text("datePublished", source.datePublished());
        text("language", source.language());
    }

    private void write(ActorLine actor) throws IOException {
        text("type", "actor");
        text("slug", actor.slug());
        text("kind", actor.kind());
        texts("name", actor.name());
        list("otherNames", actor.otherNames());
        text("wikidataId", actor.wikidataId());
        text("country", actor.country());
        list("pronouns", actor.pronouns());
        text("mergedInto", actor.mergedInto());
    }

    private void write(EventLine event) throws IOException {
        text("type", "event");
        text("slug", event.slug());
        texts("name", event.name());
        texts("description", event.description());
        texts("location", event.location());
        text("startDate", event.startDate());
        text("endDate", event.endDate());
        list("participants", event.participants());
    }

    private void write(StatementLine statement) throws IOException {
        text("type", "statement");
        text("slug", statement.slug());
        text("event", statement.event());
        number("turn", statement.turn());
        number("position", statement.position());
        text("speaker", statement.speaker());
        text("attributedAs", statement.attributedAs());
        texts("role", statement.role());
        text("saidOn", statement.saidOn());
        text("kind", statement.kind());
        text("originalLanguage", statement.original().isPresent() ? null : statement.originalLanguage());
        list("mentions", statement.mentions());
        text("retraction", statement.retraction());
        json.writeArrayFieldStart("wordings");
        for (WordingLine wording : statement.wordings()) {
            json.writeStartObject();
            write(wording);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(WordingLine wording) throws IOException {
        text("kind", wording.kind());
        text("language", wording.language());
        text("text", wording.text());
        text("source", wording.source());
        text("method", wording.method() == WordingMethod.UNKNOWN ? null : wording.method());
        text("agent", wording.agent());
        text("note", wording.note());
        text("state", wording.state() == WordingState.TRANSLATED ? null : wording.state());
        text("rank", wording.rank() == Rank.NORMAL ? null : wording.rank());
        text("retraction", wording.retraction());
        number("derivedFrom", wording.derivedFrom());
        text("originDigest", wording.originDigest());
        number("revision", wording.revision() == 1 ? null : wording.revision());
    }

    private void write(TermLine term) throws IOException {
        text("type", "term");
        text("slug", term.slug());
        texts("definition", term.definition());
        text("source", term.source());
        json.writeArrayFieldStart("designations");
        for (Designation designation : term.designations()) {
            json.writeStartObject();
            text("text", designation.text());
            text("language", designation.language().tag());
            text("status", designation.status());
            text("note", designation.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String field, Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }

    private void number(String field, Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(field, value);
        }
    }

    private void list(String field, List<?> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (Object value : values) {
                json.writeString(value.toString());
            }
            json.writeEndArray();
        }
    }

    private void texts(String field, LocalizedTexts texts) throws IOException {
        if (texts != null) {
            json.writeObjectFieldStart(field);
            for (var text : texts.byTag().entrySet()) {
                json.writeStringField(text.getKey().toString(), text.getValue());
            }
            json.writeEndObject();
        }
    }

    /** Ends the last line. */
    @Override
    public void finish() throws IOException {
        if (!isEmpty) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
