package org.cotejo.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.alignment.Alignment;
import org.cotejo.alignment.Link;

/**
 * Sentences of the original and the sentences that translate them, as the alignment finds them.
 *
 * @param original empty where the translation adds something
 * @param translation empty where it omits something
 * @param isSure whether the alignment finds this link more probable than not
 */
record Passage(Text original, Text translation, boolean isSure) {

    /** A sentence ends where a mark and a space are; neither an initial nor "EE. UU." ends one. */
    private static final Pattern END = Pattern.compile("(?<=[^\\s.]{2}[.!?…]{1,3}[\"'’”»)\\]]{0,2})\\s+");

    private static final double SURE = 0.5;

    boolean isOneSided() {
        return original.words().isEmpty() || translation.words().isEmpty();
    }

    /** Whether what the translation lacks is missing from it. */
    boolean isWhole() {
        return Lengths.isWhole(original, translation);
    }

    /** All passages in order; a fragment is one with all of the original, since nobody knows what it covers. */
    static List<Passage> of(Text original, Text translation, boolean isFragment) {
        List<TextSpan> originals = sentences(original.whole());
        List<TextSpan> translations = sentences(translation.whole());
        if (isFragment || originals.size() < 2 || translations.size() < 2) {
            return List.of(new Passage(original, translation, true));
        }
        List<Link> links = Alignment.of(texts(originals, original), texts(translations, translation));
        return links.stream()
                .map(link -> new Passage(
                        part(original, originals, link.originals()),
                        part(translation, translations, link.translations()),
                        link.confidence() >= SURE))
                .toList();
    }

    private static Text part(Text text, List<TextSpan> sentences, List<Integer> places) {
        if (places.isEmpty()) {
            return text.part(0, 0);
        }
        return text.part(
                sentences.get(places.get(0)).start(),
                sentences.get(places.get(places.size() - 1)).end());
    }

    private static List<String> texts(List<TextSpan> sentences, Text text) {
        return sentences.stream().map(sentence -> sentence.of(text.whole())).toList();
    }

    static List<TextSpan> sentences(String text) {
        Matcher end = END.matcher(text);
        int[] ends = Stream.concat(end.results().map(result -> result.end()), Stream.of(text.length()))
                .mapToInt(Integer::intValue)
                .toArray();
        return IntStream.range(0, ends.length)
                .filter(i -> ends[i] > (i == 0 ? 0 : ends[i - 1]))
                .mapToObj(i -> new TextSpan(i == 0 ? 0 : ends[i - 1], ends[i]))
                .toList();
    }
}
