package org.cotejo.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
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
 * @param parameters of the address; empty where they cannot be decoded
 */
record Visit(
        PageLanguage language,
        List<LanguageTag> languages,
        Optional<LanguageTag> chosen,
        String base,
        Optional<MultiMap> parameters,
        RoutingContext http) {

    /** Browsers send two or three; each further one would make further answers to keep. */
    private static final int MOST_LANGUAGES = 5;

    static Visit of(RoutingContext http, Site site) {
        Optional<MultiMap> parameters = parameters(http);
        return of(http, parameters.map(all -> all.get("lang")).flatMap(Visit::tag), site.base(http), parameters);
    }

    /** The same visit, as if its address had asked for this language. */
    Visit in(LanguageTag tag) {
        return of(http, Optional.of(tag), base, parameters);
    }

    private static Visit of(
            RoutingContext http, Optional<LanguageTag> chosen, String base, Optional<MultiMap> parameters) {
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
        return new Visit(language, List.copyOf(languages), chosen, base, parameters, http);
    }

    private static Optional<MultiMap> parameters(RoutingContext http) {
        try {
            return Optional.of(http.queryParams());
        } catch (HttpException e) {
            return Optional.empty();
        }
    }

    static Optional<LanguageTag> tag(String text) {
        try {
            return Optional.of(new LanguageTag(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the parameters of the address can be decoded: {@code ?q=100%} cannot. */
    boolean isReadable() {
        return parameters.isPresent();
    }

    /** A parameter of the address; null where it is absent or empty. */
    String parameter(String name) {
        return parameters
                .map(all -> all.get(name))
                .filter(value -> !value.isBlank())
                .orElse(null);
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
