package org.cotejo.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.statement.WordingKind;

/**
 * Statements as schema.org's Quotation: the original with its {@code workTranslation}s, each of which is the {@code
 * translationOfWork} of it, and its variants as {@code workExample}.
 *
 * <p>Where the original is missing the quotation has no text, nor has what must not be quoted: who reads a text here
 * sets it into quotation marks. Left out are deprecated wordings, back-translations and
 * reconstructions: who reads this takes it for what was published.
 */
final class QuotationLinkedData {

    private QuotationLinkedData() {}

    /** @param page the address of the statement, which is its id */
    static LinkedData of(StatementData statement, String page, Visit visit) {
        WordingData original = statement.findOriginal().orElse(null);
        return about(
                        statement,
                        LinkedData.ofDocument("Quotation").with("@id", page).with("url", page),
                        visit)
                .with("text", text(original))
                .with("inLanguage", language(statement, original))
                .with("citation", source(original))
                .with("creditText", credit(original))
                .with("mentions", list(statement.mentions().stream().map(LinkedData::of)))
                .with("workExample", wordings(statement, page, WordingKind.VARIANT, "exampleOfWork"))
                .with("workTranslation", wordings(statement, page, WordingKind.TRANSLATION, "translationOfWork"));
    }

    /** What was said at an event, in a list. */
    static Map<String, Object> of(StatementData statement, String page) {
        return LinkedData.ofType("Quotation")
                .with("@id", page)
                .with("url", page)
                .with(creator(statement), speaker(statement))
                .with("dateCreated", statement.saidOn())
                .with("text", text(statement.original()))
                .with(
                        "inLanguage",
                        statement.original() == null
                                ? null
                                : statement.original().language().tag())
                .toMap();
    }

    private static LinkedData about(StatementData statement, LinkedData quotation, Visit visit) {
        quotation.with(creator(statement), speaker(statement)).with("dateCreated", statement.saidOn());
        EventData event = statement.event();
        if (event != null) {
            quotation.with(
                    "recordedAt",
                    LinkedData.ofType("Event")
                            .with("@id", visit.base() + "/events/" + event.slug())
                            .with("name", event.name().value())
                            .with("startDate", event.startDate()));
        }
        return quotation;
    }

    /** What is only reported is put into the speaker's mouth by whoever reports it, and is not the speaker's work. */
    private static String creator(StatementData statement) {
        return statement.isReported() ? "spokenByCharacter" : "creator";
    }

    private static Map<String, Object> speaker(StatementData statement) {
        return statement.speaker() != null
                ? LinkedData.of(statement.speaker())
                : LinkedData.ofType("Person")
                        .with("name", statement.attributedAs())
                        .toMap();
    }

    private static String language(StatementData statement, WordingData original) {
        if (original != null) {
            return original.language().tag();
        }
        return statement.originalLanguage() == null
                ? null
                : statement.originalLanguage().tag();
    }

    private static String text(WordingData wording) {
        return wording == null || !wording.isQuotable() ? null : wording.text();
    }

    private static Map<String, Object> source(WordingData wording) {
        return wording == null || wording.source() == null ? null : LinkedData.of(wording.source());
    }

    private static String credit(WordingData wording) {
        return wording == null || wording.credit() == null
                ? null
                : wording.credit().value();
    }

    private static List<Map<String, Object>> wordings(
            StatementData statement, String page, WordingKind kind, String relation) {
        return list(statement.wordings().stream()
                .filter(wording -> wording.kind() == kind && !wording.isDeprecated())
                .map(wording -> LinkedData.ofType("Quotation")
                        .with("@id", page + "#" + wording.anchor())
                        .with(relation, LinkedData.reference(page))
                        .with("text", text(wording))
                        .with("inLanguage", wording.language().tag())
                        .with("citation", source(wording))
                        .with("creditText", credit(wording))
                        .toMap()));
    }

    /** Null instead of an empty list. */
    private static List<Map<String, Object>> list(Stream<Map<String, Object>> objects) {
        List<Map<String, Object>> list = objects.toList();
        return list.isEmpty() ? null : list;
    }
}
