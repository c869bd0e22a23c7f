package org.cotejo.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.cotejo.corpus.TmxWriter.Text;
import org.cotejo.corpus.TmxWriter.Unit;
import org.cotejo.statement.WordingKind;

/** Writes what is exported as TMX: a unit for each pair of an original and a translation of it, and nothing else. */
public final class TmxExport implements CorpusExport.Target {

    private final TmxWriter units;

    public TmxExport(OutputStream file, String version) throws IOException {
        units = new TmxWriter(file, version);
    }

    @Override
    public void write(Line line) throws IOException {
        if (!(line instanceof StatementLine statement) || statement.original().isEmpty()) {
            return;
        }
        WordingLine original = statement.original().get();
        int place = 0;
        for (WordingLine wording : statement.wordings()) {
            place++;
            if (wording.kind() == WordingKind.TRANSLATION) {
                units.write(new Unit(statement.slug() + "-" + place, text(statement, original), text(null, wording)));
            }
        }
    }

    private static Text text(StatementLine statement, WordingLine wording) {
        Map<String, String> properties = new HashMap<>();
        put(properties, "source", wording.source());
        put(properties, "method", wording.method());
        put(properties, "agent", wording.agent());
        if (statement != null) {
            put(properties, "speaker", statement.speaker());
            put(properties, "said-on", statement.saidOn());
        }
        return new Text(wording.language().toString(), wording.text(), properties, wording.note());
    }

    private static void put(Map<String, String> properties, String name, Object value) {
        if (value != null) {
            properties.put(name, value.toString());
        }
    }

    /** Ends the document; without it the file is no XML, so that a broken export cannot pass for a whole one. */
    @Override
    public void finish() throws IOException {
        units.finish();
    }

    /** Units that were left out, since XML cannot hold a character in them. */
    @Override
    public long leftOut() {
        return units.leftOut();
    }

    @Override
    public void close() throws IOException {
        units.close();
    }
}
