package org.cotejo.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a text that shows best why it was found, as HTML: what matched is marked, all else is escaped.
 *
 * <p>Texts are what others published; a script in one must reach no page.
 */
final class Passage {

    /** About three lines, in characters. */
    private static final int LENGTH = 240;

    private static final int LEAD = 60;
    private static final String CUT = "\u2026";

    private Passage() {}

    static String of(MatchedText matched) {
        String text = matched.text();
        int start = 0;
        int end = text.length();
        if (end > LENGTH) {
            int first = densest(matched.spans());
            start = wordAtOrBefore(text, Math.max(0, Math.min(first - LEAD, end - LENGTH)));
            end = wordEndAtOrAfter(text, Math.min(end, Math.max(start + LENGTH, endAt(matched.spans(), first))));
        }
        return (start > 0 ? CUT : "") + marked(matched, start, end) + (end < text.length() ? CUT : "");
    }

    /** Where the span begins from which on most different parts of the query are in view. */
    private static int densest(List<MatchedText.Span> spans) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < spans.size(); i++) {
            Set<Integer> seen = new HashSet<>();
            int from = spans.get(i).start();
            for (int j = i; j < spans.size() && spans.get(j).end() <= from + LENGTH - LEAD; j++) {
                seen.add(spans.get(j).clause());
            }
            if (seen.size() > most) {
                most = seen.size();
                best = from;
            }
        }
        return best;
    }

    private static int endAt(List<MatchedText.Span> spans, int start) {
        return spans.stream()
                .filter(span -> span.start() == start)
                .mapToInt(MatchedText.Span::end)
                .max()
                .orElse(start);
    }

    private static int wordAtOrBefore(String text, int position) {
        int start = position;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && position - start < LEAD) {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int wordEndAtOrAfter(String text, int position) {
        int end = position;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - position < LEAD) {
            end++;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    private static String marked(MatchedText matched, int start, int end) {
        StringBuilder html = new StringBuilder();
        int at = start;
        for (MatchedText.Span span : matched.spans()) {
            int from = Math.max(span.start(), at);
            int until = Math.min(span.end(), end);
            if (from < until) {
                escape(html, matched.text(), at, from);
                html.append("<mark>");
                escape(html, matched.text(), from, until);
                html.append("</mark>");
                at = until;
            }
        }
        escape(html, matched.text(), at, end);
        return html.toString();
    }

    private static void escape(StringBuilder html, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
