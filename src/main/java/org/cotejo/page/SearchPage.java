package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a search finds, in any language. */
@Singleton
final class SearchPage implements Page {

    private static final PageQuery QUERY = PageQuery.read("search");

    private final Site site;

    SearchPage(Site site) {
        this.site = site;
    }

    @Override
    public PageQuery query() {
        return QUERY;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.HTML, Format.JSON);
    }

    @Override
    public Map<String, Object> variables(String slug, Visit visit) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("query", words(visit));
        variables.put("languages", visit.languageTags());
        Optional.ofNullable(visit.parameter("after")).ifPresent(after -> variables.put("after", after));
        return variables;
    }

    private static String words(Visit visit) {
        return Optional.ofNullable(visit.parameter("q")).orElse("");
    }

    @Override
    public Optional<Content> show(JsonNode answer, Visit visit, Map<String, Object> variables) {
        PageTexts texts = visit.texts();
        JsonNode found = answer.at("/data/search");
        SearchView view = SearchView.of(answer, visit.to("/search").with("q", words(visit)), visit);
        String heading =
                view.isAnswered() ? texts.found(found.path("totalCount").asInt(), words(visit)) : texts.search();
        Address address = Address.of(visit.base(), "/search").with("q", words(visit));
        Frame frame = new Frame(
                visit,
                site,
                address,
                true,
                heading,
                heading,
                "website",
                List.of(),
                null,
                QUERY.inGraphiql(variables),
                null);
        return Optional.of(new Content(Templates.search(view, frame), null, null));
    }
}
