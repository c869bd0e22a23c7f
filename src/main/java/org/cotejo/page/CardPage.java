package org.cotejo.page;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A statement's wording for the reader, small enough to stand in another page: what newsrooms embed. */
@Singleton
final class CardPage implements Page {

    private final StatementPage whole;
    private final Site site;

    CardPage(StatementPage whole, Site site) {
        this.whole = whole;
        this.site = site;
    }

    static Address addressOf(Address statement) {
        return new Address(statement.base(), statement.path() + "/card", statement.parameters());
    }

    @Override
    public PageQuery query() {
        return whole.query();
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.HTML);
    }

    @Override
    public Map<String, Object> variables(String slug, Visit visit) {
        return whole.variables(slug, visit);
    }

    @Override
    public Optional<Content> show(JsonNode answer, Visit visit, Map<String, Object> variables) {
        return StatementPage.find(answer, visit).map(view -> {
            // Its address is that of the page that it leads to.
            Address address =
                    Address.of(visit.base(), "/statements/" + view.data().slug());
            Frame frame = new Frame(
                    visit,
                    site,
                    address,
                    true,
                    view.heading(),
                    view.description(visit.texts()),
                    "article",
                    formats(),
                    null,
                    null,
                    null);
            return new Content(Templates.card(view, frame), null, null);
        });
    }

    @Override
    public boolean isForFrames() {
        return true;
    }
}
