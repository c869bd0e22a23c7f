package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A statement: the original, beside all other wordings of it. */
@Singleton
final class StatementPage implements Page {

    private static final PageQuery QUERY = PageQuery.read("statement");

    private final Site site;

    StatementPage(Site site) {
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
        return Map.of("slug", slug, "languages", visit.languageTags());
    }

    @Override
    public Optional<Content> show(JsonNode answer, Visit visit, Map<String, Object> variables) {
        return find(answer, visit).map(view -> {
            Address address =
                    Address.of(visit.base(), "/statements/" + view.data().slug());
            Map<String, Object> linkedData = QuotationLinkedData.of(view.data(), address.absolute(), visit)
                    .toMap();
            Frame frame = frame(view, visit, address, linkedData, variables);
            return new Content(Templates.statement(view, frame), linkedData, Templates.statementText(view, frame));
        });
    }

    static Optional<StatementView> find(JsonNode answer, Visit visit) {
        return AnswerReader.find(answer.path("data"), "statement", StatementData.class)
                .map(statement -> StatementView.of(statement, visit));
    }

    private Frame frame(
            StatementView view,
            Visit visit,
            Address address,
            Map<String, Object> linkedData,
            Map<String, Object> variables) {
        return new Frame(
                visit,
                site,
                address,
                true,
                view.heading(),
                view.description(visit.texts()),
                "article",
                formats(),
                LinkedData.toScript(linkedData),
                QUERY.inGraphiql(variables),
                OEmbed.describing(address).absolute());
    }
}
