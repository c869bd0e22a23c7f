package org.cotejo.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cotejo.corpus.TmxWriter.Text;
import org.cotejo.corpus.TmxWriter.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What the writer makes is valid TMX, and a parser reads from it what went in. */
class TmxWriterTest {

    private static final String GRAMMAR = "/tmx/tmx14-plain-text.dtd";

    private static final Unit PEACE = new Unit(
            "V29yZGluZzox",
            new Text(
                    "es-MX",
                    "Entre los individuos, como entre las naciones, el respeto al derecho ajeno es la paz.",
                    Map.of("speaker", "Benito Juárez", "date", "1867-07-15"),
                    "Manifiesto a la Nación"),
            new Text(
                    "en",
                    "Among individuals, as among nations, respect for the rights of others is peace.",
                    Map.of(),
                    null));

    @Test
    void fileIsKnownToTheByte() throws IOException {
        assertThat(new String(written(PEACE), UTF_8)).isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
            <header creationtool="Cotejo" creationtoolversion="0.1.0" segtype="paragraph" o-tmf="Cotejo" \
            adminlang="en" srclang="*all*" datatype="plaintext"/>
            <body>
            <tu tuid="V29yZGluZzox" srclang="es-MX">
            <tuv xml:lang="es-MX">
            <note>Manifiesto a la Nación</note>
            <prop type="x-date">1867-07-15</prop>
            <prop type="x-speaker">Benito Juárez</prop>
            <seg>Entre los individuos, como entre las naciones, el respeto al derecho ajeno es la paz.</seg>
            </tuv>
            <tuv xml:lang="en">
            <seg>Among individuals, as among nations, respect for the rights of others is peace.</seg>
            </tuv>
            </tu>
            </body>
            </tmx>
            """);
    }

    @Test
    void fileIsValid() throws Exception {
        validated(written(PEACE, unit("ok"), unit("")));
        validated(written());
    }

    @Test
    void validatorFindsWhatIsMissing() throws IOException {
        String tmx = new String(written(PEACE), UTF_8);
        assertThatExceptionOfType(SAXParseException.class)
                .isThrownBy(() -> validated(tmx.replace(" xml:lang=\"en\"", "").getBytes(UTF_8)))
                .withMessageContaining("xml:lang");
        assertThatExceptionOfType(SAXParseException.class)
                .isThrownBy(() -> validated(tmx.replaceFirst("(<note>.*\n)((?:<prop.*\n)+)(<seg>.*\n)", "$3$1$2")
                        .getBytes(UTF_8)))
                .withMessageContaining("tuv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a]]>b & c < d > e \"f\" 'g' &amp; <![CDATA[ <!-- -->",
                "]]>",
                "",
                "two\nlines\n\n",
                "\r",
                "a\rb\r\nc\r\r",
                "  led, and followed, by space\t ",
                "\u007F\u0085\u00A0\u00AD\u2028\uFEFF",
                "\uD7FF\uE000\uFFFD",
                "Cafe\u0301 Café",
                "\uD83D\uDD4A\uFE0F paz \uD800\uDC00 \uDBFF\uDFFD",
                "שלום السلام 和平"
            })
    void textComesBackToTheLetter(String text) throws Exception {
        Element tuv = (Element)
                validated(written(unit(text))).getElementsByTagName("tuv").item(0);
        assertThat(List.of("note", "prop", "seg"))
                .allSatisfy(name -> assertThat(text(tuv, name)).isEqualTo(text));
    }

    @Test
    void longTextComesBackToTheLetter() throws Exception {
        String text = "\uD83D\uDD4A]]>\r\n".repeat(20_000);
        assertThat(text(validated(written(unit(text))).getDocumentElement(), "seg"))
                .isEqualTo(text);
    }

    @Test
    void unitsComeBackInTheirOrderWithTheirLanguages() throws Exception {
        Unit[] units = IntStream.range(0, 100)
                .mapToObj(n -> new Unit(
                        "u" + n, new Text("es", "uno", Map.of(), null), new Text("zh-Hant", "一", Map.of(), null)))
                .toArray(Unit[]::new);
        Document tmx = validated(written(units));
        assertThat(IntStream.range(0, 100)
                        .mapToObj(n -> (Element) tmx.getElementsByTagName("tu").item(n)))
                .extracting(tu -> tu.getAttribute("tuid"))
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(n -> "u" + n).toList());
        assertThat(((Element) tmx.getElementsByTagName("tu").item(99)).getAttribute("srclang"))
                .isEqualTo("es");
        assertThat(((Element) tmx.getElementsByTagName("tuv").item(199)).getAttribute("xml:lang"))
                .isEqualTo("zh-Hant");
    }

    @Test
    void equalUnitsGiveEqualBytes() throws IOException {
        Map<String, String> ascending = new LinkedHashMap<>();
        Map<String, String> descending = new LinkedHashMap<>();
        IntStream.range(10, 60).forEach(n -> ascending.put("p" + n, "v" + n));
        IntStream.range(10, 60).map(n -> 69 - n).forEach(n -> descending.put("p" + n, "v" + n));
        Text translation = new Text("en", "a", Map.of(), null);
        Unit one = new Unit("x", new Text("es", "a", ascending, null), translation);
        Unit other = new Unit("x", new Text("es", "a", descending, null), translation);
        assertThat(one).isEqualTo(other);
        assertThat(written(one)).isEqualTo(written(other));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x1, 0x8, 0xB, 0xC, 0xE, 0x1B, 0x1F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFFFE, 0xFFFF})
    void unitWithACharacterThatXmlLacksIsLeftOutAndCounted(int character) throws Exception {
        String bad = "a" + (char) character + "b";
        Text good = new Text("en", "a", Map.of(), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TmxWriter tmx = new TmxWriter(bytes, "0.1.0");
        tmx.write(new Unit("text", new Text("es", bad, Map.of(), null), good));
        tmx.write(new Unit("translation", good, new Text("es", bad, Map.of(), null)));
        tmx.write(new Unit("note", new Text("es", "a", Map.of(), bad), good));
        tmx.write(new Unit("property", new Text("es", "a", Map.of("p", bad), null), good));
        assertThat(tmx.leftOut()).isEqualTo(4);
        tmx.write(PEACE);
        tmx.finish();
        assertThat(tmx.leftOut()).isEqualTo(4);
        assertThat(bytes.toByteArray()).isEqualTo(written(PEACE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "\u0000", "ñ", "\uD800"})
    void whatIsNoIdentifierIsRefused(String text) {
        Text good = new Text("en", "a", Map.of(), null);
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit(text, good, good));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text(text, "a", Map.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("en", "a", Map.of(text, "a"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new TmxWriter(OutputStream.nullOutputStream(), text));
    }

    @Test
    void identifierIsEscaped() throws Exception {
        Text text = new Text("en", "a", Map.of(), null);
        Document tmx = validated(written(new Unit("<\"&'>", text, text)));
        assertThat(((Element) tmx.getElementsByTagName("tu").item(0)).getAttribute("tuid"))
                .isEqualTo("<\"&'>");
    }

    @Test
    void fileThatWasNotFinishedIsNoXml() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TmxWriter tmx = new TmxWriter(bytes, "0.1.0")) {
            tmx.write(PEACE);
        }
        assertThatExceptionOfType(SAXParseException.class).isThrownBy(() -> validated(bytes.toByteArray()));
    }

    @Test
    void parserThatRefusesEveryDoctypeReadsTheFile() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document tmx = factory.newDocumentBuilder().parse(new ByteArrayInputStream(written(PEACE)));
        assertThat(text(tmx.getDocumentElement(), "prop")).isEqualTo("1867-07-15");
    }

    @Test
    void errorOfTheStreamArrivesAsItself() throws IOException {
        IOException full = new IOException("no space left on device");
        TmxWriter tmx = new TmxWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw full;
                    }
                },
                "0.1.0");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> {
                    for (Unit unit : Collections.nCopies(1_000, PEACE)) {
                        tmx.write(unit);
                    }
                })
                .isSameAs(full);
    }

    private static Unit unit(String text) {
        return new Unit(
                "x", new Text("es", text, Map.of("p", text), text), new Text("en", text, Map.of("p", text), text));
    }

    private static byte[] written(Unit... units) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TmxWriter tmx = new TmxWriter(bytes, "0.1.0")) {
            for (Unit unit : units) {
                tmx.write(unit);
            }
            tmx.finish();
            assertThat(tmx.leftOut()).isZero();
        }
        return bytes.toByteArray();
    }

    /** A parser validates by what the DOCTYPE names, so the file gets one here that it does not have elsewhere. */
    private static Document validated(byte[] tmx) throws IOException, SAXException, ParserConfigurationException {
        String document = new String(tmx, UTF_8).replaceFirst("\n", "\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setEntityResolver(
                (publicId, systemId) -> new InputSource(TmxWriterTest.class.getResourceAsStream(GRAMMAR)));
        parser.setErrorHandler(new NoErrors());
        return parser.parse(new ByteArrayInputStream(document.getBytes(UTF_8)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Lets no error pass; a parser would report an invalid document and go on. */
    private static final class NoErrors extends DefaultHandler {

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
