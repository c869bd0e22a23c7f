package org.cotejo.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cotejo.actor.ActorKind;
import org.cotejo.source.SourceKind;

/** An object of schema.org's vocabulary, as JSON-LD; what is null is left out. */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> members = new LinkedHashMap<>();

    private LinkedData() {}

    static LinkedData ofType(String type) {
        return new LinkedData().with("@type", type);
    }

    /** The object that a document is. */
    static LinkedData ofDocument(String type) {
        return new LinkedData().with("@context", "https://schema.org").with("@type", type);
    }

    LinkedData with(String name, Object value) {
        if (value instanceof LinkedData object) {
            members.put(name, object.members);
        } else if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    Map<String, Object> toMap() {
        return members;
    }

    static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    /** Who speaks or is spoken of. */
    static Map<String, Object> of(ActorData actor) {
        return ofType(actor.kind() == ActorKind.PERSON ? "Person" : "Organization")
                .with("name", actor.name().value())
                .with("sameAs", actor.wikidata())
                .toMap();
    }

    /** Where a text was read. */
    static Map<String, Object> of(SourceData source) {
        return ofType(type(source.kind()))
                .with("name", source.title())
                .with("url", source.link())
                .with("datePublished", source.datePublished())
                .with(
                        "inLanguage",
                        source.language() == null ? null : source.language().tag())
                .with("publisher", ofType("Organization").with("name", source.publisher()))
                .toMap();
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case NEWS -> "NewsArticle";
            case SOCIAL_POST -> "SocialMediaPosting";
            default -> "CreativeWork";
        };
    }

    static byte[] toJson(Map<String, Object> object) {
        try {
            return JSON.writeValueAsBytes(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("linked data is made of maps, lists and scalars", e);
        }
    }

    /**
     * As JSON that may stand in a script element, which ends at the first {@code </script} wherever that stands, and
     * which {@code <!--} changes too.
     */
    static String toScript(Map<String, Object> object) {
        try {
            return JSON.writeValueAsString(object)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("linked data is made of maps, lists and scalars", e);
        }
    }
}
