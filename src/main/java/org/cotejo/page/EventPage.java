package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event, and what was said there in the order in which it was said, page by page. */
@Singleton
final class EventPage implements Page {

    private static final PageQuery QUERY = PageQuery.read("event");
    private static final int STATEMENTS = 20;

    private final Site site;

    EventPage(Site site) {
        this.site = site;
    }

    @Override
    public PageQuery query() {
        return QUERY;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.values());
    }

    @Override
    public Map<String, Object> variables(String slug, Visit visit) {
        Map<String, Object> variables = new HashMap<>(Map.of("slug", slug, "languages", visit.languageTags()));
        String before = visit.parameter("before");
        if (before == null) {
            variables.put("first", STATEMENTS);
            Optional.ofNullable(visit.parameter("after")).ifPresent(after -> variables.put("after", after));
        } else {
            variables.put("last", STATEMENTS);
            variables.put("before", before);
        }
        return variables;
    }

    @Override
    public Optional<Content> show(JsonNode answer, Visit visit, Map<String, Object> variables) {
        return AnswerReader.find(answer.path("data"), "event", EventData.class).map(event -> {
            EventView view = EventView.of(event, visit);
            Address address = Address.of(visit.base(), "/events/" + event.slug());
            Map<String, Object> linkedData = linkedData(event, address.absolute(), visit);
            Frame frame = new Frame(
                    visit,
                    site,
                    address.with("after", visit.parameter("after")).with("before", visit.parameter("before")),
                    true,
                    event.name().value(),
                    event.description() == null
                            ? visit.texts().statements(event.statements().totalCount())
                            : event.description().value(),
                    "article",
                    formats(),
                    LinkedData.toScript(linkedData),
                    QUERY.inGraphiql(variables),
                    null);
            return new Content(Templates.event(view, frame), linkedData, Templates.eventText(view, frame));
        });
    }

    private static Map<String, Object> linkedData(EventData event, String page, Visit visit) {
        return LinkedData.ofDocument("Event")
                .with("@id", page)
                .with("url", page)
                .with("name", event.name().value())
                .with(
                        "description",
                        event.description() == null ? null : event.description().value())
                .with("startDate", event.startDate())
                .with("endDate", event.endDate())
                .with(
                        "location",
                        event.location() == null
                                ? null
                                : LinkedData.ofType("Place")
                                        .with("name", event.location().value()))
                .with(
                        "recordedIn",
                        event.statements().nodes().stream()
                                .map(statement -> QuotationLinkedData.of(
                                        statement, visit.base() + "/statements/" + statement.slug()))
                                .toList())
                .toMap();
    }
}
