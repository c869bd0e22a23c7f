package org.cotejo.page;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.language.LanguageTag;

/**
 * What stands around the content of a page: its head, the switch of languages, the links to its other forms.
 *
 * @param visit who reads it
 * @param site whose files it uses
 * @param address of the page, in no language in particular
 * @param isFound whether it is a page, and not a notice that there is none
 * @param heading what it is about
 * @param description for what shows a link to it: search engines, social networks
 * @param openGraphType what it is to these
 * @param formats that it can be had in by addresses of their own; empty where it has no name to put a suffix to
 * @param linkedData as JSON that may stand in a script element; null where there is none
 * @param graphiql where its query is
 * @param oEmbed where it is described for embedding; null where it cannot be embedded
 */
record Frame(
        Visit visit,
        Site site,
        Address address,
        boolean isFound,
        String heading,
        String description,
        String openGraphType,
        List<Format> formats,
        String linkedData,
        String graphiql,
        String oEmbed) {

    private static final String NAME = "Cotejo";

    public PageLanguage language() {
        return visit.language();
    }

    public String title() {
        return heading.equals(NAME) ? NAME : heading + " | " + NAME;
    }

    /** The address of just this: in the language that was chosen, or in the reader's where none was. */
    public String canonical() {
        return chosen(address).absolute();
    }

    private Address chosen(Address page) {
        return page.with("lang", chosenLanguage());
    }

    /** The language that the address asks for; null where it asks for none. */
    public String chosenLanguage() {
        return visit.chosen().map(LanguageTag::toString).orElse(null);
    }

    public List<PageLanguage> languages() {
        return List.of(PageLanguage.values());
    }

    public List<PageLanguage> otherLanguages() {
        return Stream.of(PageLanguage.values())
                .filter(each -> each != language())
                .toList();
    }

    /** The page in a language. */
    public String in(PageLanguage language) {
        return address.with("lang", language.tag().toString()).absolute();
    }

    /** The page in whatever language its reader prefers. */
    public String inAny() {
        return address.absolute();
    }

    /** As {@link #in}, for a link on the page. */
    public String here(PageLanguage language) {
        return address.with("lang", language.tag().toString()).local();
    }

    public List<Format> otherFormats() {
        return formats.stream().filter(format -> format != Format.HTML).toList();
    }

    public String as(Format format) {
        return chosen(address.as(format)).local();
    }

    /** A page of this site, in the language that was chosen. */
    public String link(String path) {
        return visit.to(path).local();
    }

    public String statement(String slug) {
        return link("/statements/" + slug);
    }

    public String event(String slug) {
        return link("/events/" + slug);
    }

    public String asset(String name) {
        return site.asset(name);
    }

    /** What is shown beside a link to the page. */
    public String image() {
        return address.base() + asset("share.png");
    }

    /** What was searched for; empty elsewhere. */
    public String searched() {
        return address.parameters().getOrDefault("q", "");
    }
}
