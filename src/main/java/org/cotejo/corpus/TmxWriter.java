package org.cotejo.corpus;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A translation memory in TMX 1.4b, written pair by pair: an original, and a translation of it. Nothing is kept, so a
 * million pairs need no more memory than one.
 *
 * <p>Equal units give equal bytes: the header has no date, properties stand in the order of their names, lines end in
 * {@code \n} on every system, and the JDK's own XML writer is used whatever else is on the class path.
 *
 * <p>There is no DOCTYPE. The DTD has no default that a reader would miss and no entity beyond XML's own, but ordinary
 * parsers would look for a file {@code tmx14.dtd} beside the document and fail without it, and careful ones refuse
 * every DOCTYPE.
 */
final class TmxWriter implements Closeable {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private static final String CARRIAGE_RETURN = "#13";

    private final OutputStream bytes;
    private final XMLStreamWriter xml;
    private long leftOut;

    TmxWriter(OutputStream bytes, String version) throws IOException {
        this.bytes = new BufferedOutputStream(bytes);
        try {
            xml = XML.createXMLStreamWriter(this.bytes, "UTF-8");
            begin(requireIdentifier(version));
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    /**
     * An original and a translation of it.
     *
     * @param id what a reader knows the pair by; no white space
     */
    record Unit(String id, Text original, Text translation) {
        Unit {
            requireIdentifier(id);
            Objects.requireNonNull(original);
            Objects.requireNonNull(translation);
        }

        private boolean isWritable() {
            return original.isWritable() && translation.isWritable();
        }
    }

    /**
     * One side of a unit.
     *
     * @param language a BCP 47 tag
     * @param properties texts by name; the {@code x-} of names that TMX does not define is added in the file
     * @param note null when there is none
     */
    record Text(String language, String text, Map<String, String> properties, String note) {
        Text {
            requireIdentifier(language);
            Objects.requireNonNull(text);
            properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
            properties.forEach((name, value) -> {
                requireIdentifier(name);
                Objects.requireNonNull(value);
            });
        }

        private boolean isWritable() {
            return isXml(text)
                    && (note == null || isXml(note))
                    && properties.values().stream().allMatch(TmxWriter::isXml);
        }
    }

    /**
     * Writes a unit, or leaves it out and counts it when one of its texts has a character that XML 1.0 cannot hold, not
     * even escaped. A substitute such as U+FFFD would alter what was said, and a translation memory repeats what it
     * holds.
     */
    void write(Unit unit) throws IOException {
        if (!unit.isWritable()) {
            leftOut++;
            return;
        }
        try {
            xml.writeStartElement("tu");
            xml.writeAttribute("tuid", unit.id());
            xml.writeAttribute("srclang", unit.original().language());
            endLine();
            write(unit.original());
            write(unit.translation());
            xml.writeEndElement();
            endLine();
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    /** How many units were left out so far. */
    long leftOut() {
        return leftOut;
    }

    /**
     * Ends the document. {@link #close} does not, since it is called after an error as well, and half a corpus must not
     * look like a whole one.
     */
    void finish() throws IOException {
        try {
            xml.writeEndElement();
            endLine();
            xml.writeEndElement();
            endLine();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    /** Closes the stream as well. */
    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void begin(String version) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        endLine();
        xml.writeStartElement("tmx");
        xml.writeAttribute("version", "1.4");
        endLine();
        xml.writeEmptyElement("header");
        xml.writeAttribute("creationtool", "Cotejo");
        xml.writeAttribute("creationtoolversion", version);
        // A quotation may have several sentences; its translation need not have as many.
        xml.writeAttribute("segtype", "paragraph");
        xml.writeAttribute("o-tmf", "Cotejo");
        xml.writeAttribute("adminlang", "en");
        // Any language may be an original's; each unit says which one is.
        xml.writeAttribute("srclang", "*all*");
        xml.writeAttribute("datatype", "plaintext");
        endLine();
        xml.writeStartElement("body");
        endLine();
    }

    private void write(Text text) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", text.language());
        endLine();
        if (text.note() != null) {
            xml.writeStartElement("note");
            writeContent(text.note());
        }
        for (Map.Entry<String, String> property : text.properties().entrySet()) {
            xml.writeStartElement("prop");
            xml.writeAttribute("type", "x-" + property.getKey());
            writeContent(property.getValue());
        }
        xml.writeStartElement("seg");
        writeContent(text.text());
        xml.writeEndElement();
        endLine();
    }

    /** Parsers read a bare carriage return as a line feed; one that is escaped they leave. */
    private void writeContent(String text) throws XMLStreamException {
        int start = 0;
        for (int end = text.indexOf('\r'); end >= 0; end = text.indexOf('\r', start)) {
            xml.writeCharacters(text.substring(start, end));
            xml.writeEntityRef(CARRIAGE_RETURN);
            start = end + 1;
        }
        xml.writeCharacters(text.substring(start));
        xml.writeEndElement();
        endLine();
    }

    private void endLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** Attributes are ours to choose and not somebody's words, so a bad one is an error and not a unit to leave out. */
    private static String requireIdentifier(String text) {
        if (text.isEmpty() || text.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "'" + text + "' has other characters than ASCII's visible ones, or none");
        }
        return text;
    }

    /** Whether XML 1.0 has all the characters (its production 2); half of a surrogate pair is none. */
    private static boolean isXml(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c < Character.MIN_SURROGATE)
                        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT);
    }

    private static IOException unwrapped(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
}
