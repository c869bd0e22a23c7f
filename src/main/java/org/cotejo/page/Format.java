package org.cotejo.page;

import io.vertx.ext.web.MIMEHeader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page can be had as; of two that a client likes alike, it gets the first. */
enum Format {
    HTML("text/html", "html", "text/html"),
    LINKED_DATA("application/ld+json", "jsonld", "application/ld+json"),
    /** The answer to the page's query, to the letter. */
    JSON("application/json", "json", "application/json"),
    TEXT("text/plain", "txt", "text/plain; charset=utf-8");

    private final String mime;
    private final String suffix;
    private final String header;

    Format(String mime, String suffix, String header) {
        this.mime = mime;
        this.suffix = suffix;
        this.header = header;
    }

    public String mime() {
        return mime;
    }

    public String suffix() {
        return suffix;
    }

    String header() {
        return this == HTML ? header + "; charset=utf-8" : header;
    }

    /** The one that an address ends in. */
    static Optional<Format> ofSuffix(String suffix) {
        return Stream.of(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /**
     * The one that a client likes best ({@code Accept}; RFC 9110, 12.5.1). Of two that it likes alike, one that it names
     * comes before one that only a wildcard allows; a client that says nothing gets the first.
     *
     * @return empty when none is accepted
     */
    static Optional<Format> negotiate(List<MIMEHeader> accept, List<Format> offered) {
        if (accept.isEmpty()) {
            return offered.stream().findFirst();
        }
        return offered.stream()
                .filter(format -> format.quality(accept) > 0)
                .min(Comparator.comparing((Format format) -> -format.quality(accept))
                        .thenComparing(format -> !format.isNamed(accept)));
    }

    /** What the most specific range that matches says. */
    private float quality(List<MIMEHeader> accept) {
        return Stream.of(mime, mime.substring(0, mime.indexOf('/')) + "/*", "*/*")
                .flatMap(name -> accept.stream().filter(range -> name.equalsIgnoreCase(range.value())))
                .findFirst()
                .map(MIMEHeader::weight)
                .orElse(0f);
    }

    private boolean isNamed(List<MIMEHeader> accept) {
        return accept.stream().anyMatch(range -> mime.equalsIgnoreCase(range.value()));
    }
}
