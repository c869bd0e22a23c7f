package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front page: what this is, what is contested, what happened last. */
@Singleton
final class FrontPage implements Page {

    private static final PageQuery QUERY = PageQuery.read("front");

    /** The lists of its query. */
    private record Events(List<EventData> nodes) {}

    private record Statements(List<StatementData> nodes) {}

    private final Site site;

    FrontPage(Site site) {
        this.site = site;
    }

    @Override
    public PageQuery query() {
        return QUERY;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.HTML, Format.LINKED_DATA, Format.JSON);
    }

    @Override
    public Map<String, Object> variables(String slug, Visit visit) {
        return Map.of("languages", visit.languageTags());
    }

    @Override
    public Optional<Content> show(JsonNode answer, Visit visit, Map<String, Object> variables) {
        JsonNode data = answer.path("data");
        FrontView view = new FrontView(
                AnswerReader.read(data.path("statements"), Statements.class).nodes().stream()
                        .map(statement -> ListedView.of(statement, visit.language()))
                        .flatMap(Optional::stream)
                        .filter(statement -> !statement.data().divergences().isEmpty())
                        .toList(),
                AnswerReader.read(data.path("events"), Events.class).nodes().stream()
                        .map(event -> new FrontView.ListedEvent(event, EventView.dates(event, visit.language())))
                        .toList());
        Address address = Address.of(visit.base(), "/");
        PageTexts texts = visit.texts();
        Map<String, Object> linkedData = LinkedData.ofDocument("WebSite")
                .with("@id", address.absolute())
                .with("url", address.absolute())
                .with("name", "Cotejo")
                .with("description", texts.whatThisIs())
                .with("inLanguage", visit.language().tag().toString())
                .toMap();
        Frame frame = new Frame(
                visit,
                site,
                address,
                true,
                "Cotejo",
                texts.whatThisIs(),
                "website",
                List.of(),
                LinkedData.toScript(linkedData),
                QUERY.inGraphiql(variables),
                null);
        return Optional.of(new Content(Templates.front(view, frame), linkedData, null));
    }
}
