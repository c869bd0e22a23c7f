package org.cotejo.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;

/**
 * A reader's request for a page.
 *
 * @param language that the page speaks
 * @param languages that the reader prefers for texts, the most wanted first; never empty
 * @param chosen the language that the address asks for, if it does; links keep it
 * @param base the scheme and host of absolute addresses
 */
record Visit(
        PageLanguage language,
        List<LanguageTag> languages,
        Optional<LanguageTag> chosen,
        String base,
        RoutingContext http) {

    /** Browsers send two or three; each further one would make further answers to keep. */
    private static final int MOST_LANGUAGES = 5;

    static Visit of(RoutingContext http, Site site) {
        Optional<LanguageTag> chosen =
                Optional.ofNullable(http.request().getParam("lang")).flatMap(Visit::tag);
        List<LanguageTag> languages = new ArrayList<>();
        chosen.ifPresent(languages::add);
        String header = String.join(",", http.request().headers().getAll("Accept-Language"));
        LanguagePreference.ofHeader(header).tags().stream()
                .filter(tag -> !languages.contains(tag))
                .limit(MOST_LANGUAGES)
                .forEach(languages::add);
        PageLanguage language = PageLanguage.of(new LanguagePreference(languages));
        if (!languages.contains(language.tag())) {
            languages.add(language.tag());
        }
        return new Visit(language, List.copyOf(languages), chosen, site.base(http), http);
    }

    private static Optional<LanguageTag> tag(String text) {
        try {
            return Optional.of(new LanguageTag(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A parameter of the address; null where it is absent or empty. */
    String parameter(String name) {
        String value = http.request().getParam(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** As a variable of a query. */
    List<String> languageTags() {
        return languages.stream().map(LanguageTag::toString).toList();
    }

    /** A page of this site, in the language that was chosen, if one was. */
    Address to(String path) {
        return Address.of(base, path)
                .with("lang", chosen.map(LanguageTag::toString).orElse(null));
    }

    PageTexts texts() {
        return MessageBundles.get(
                PageTexts.class, Localized.Literal.of(language.tag().toString()));
    }
}
