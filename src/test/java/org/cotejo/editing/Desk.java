package org.cotejo.editing;

import static org.cotejo.GraphQL.ask;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.access.Role;
import org.cotejo.access.Tokens;

/** Somebody who sends mutations over HTTP, and what they get. */
public final class Desk {

    private static final Map<String, String> SELECTIONS = Map.ofEntries(
            Map.entry("recordSource", "source { slug revision }"),
            Map.entry("reviseSource", "source { slug title url publisher revision }"),
            Map.entry("recordActor", "actor { id slug revision }"),
            Map.entry("reviseActor", "actor { slug country otherNames wikidataId pronouns revision names { value } }"),
            Map.entry("mergeActors", "actor { slug otherNames wikidataId revision }"),
            Map.entry("recordEvent", "event { slug revision }"),
            Map.entry("reviseEvent", "event { slug startDate participants { slug } revision }"),
            Map.entry(
                    "recordStatement",
                    "statement { id slug attributedAs revision originalLanguage { tag }"
                            + " wordings { id kind language { tag } text outdated derivedFrom { kind } } }"),
            Map.entry("reviseStatement", "statement { slug position event { slug } mentions { slug } revision }"),
            Map.entry("attributeStatement", "statement { slug speaker { slug } attributedAs revision }"),
            Map.entry("addWording", "wording { id revision text state rank outdated }"),
            Map.entry("reviseWording", "wording { id revision text state note agent outdated digest }"),
            Map.entry("rankWording", "wording { id revision rank retraction }"),
            Map.entry("reviewWording", "wording { id revision state }"),
            Map.entry(
                    "retract",
                    "retracted { ... on Statement { slug retraction revision"
                            + " wordings(filter: { includeDeprecated: true }) { rank retraction } }"
                            + " ... on Wording { rank retraction revision } }"),
            Map.entry("defineTerm", "term { concept revision designations { text status } }"));

    private final String token;

    private Desk(String token) {
        this.token = token;
    }

    public static Desk of(Role role, String name) {
        return new Desk(Tokens.of(role, name));
    }

    /** Records the source {@code version}, which originals are read in. */
    public void recordVersion() {
        done(
                "recordSource",
                input("slug", "version", "publisher", "Presidencia de la República", "kind", "TRANSCRIPT"));
    }

    /** Records the actor {@code president}. */
    public void recordPresident() {
        done(
                "recordActor",
                input(
                        "slug",
                        "president",
                        "kind",
                        "PERSON",
                        "names",
                        List.of(input("language", "es", "value", "Claudia Sheinbaum")),
                        "pronouns",
                        List.of("SHE")));
    }

    /** The whole answer to a mutation. */
    public Response send(String mutation, Map<String, Object> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return ask("mutation($input: " + type + ") { " + mutation + "(input: $input) { "
                        + SELECTIONS.get(mutation)
                        + " userErrors { code path message changes { field before after } } } }")
                .with("input", input)
                .as(token)
                .send();
    }

    /** The payload, whatever is in it. */
    public Map<String, Object> payload(String mutation, Map<String, Object> input) {
        Response response = send(mutation, input);
        Map<String, Object> payload = response.path("data." + mutation);
        if (response.path("errors") != null || payload == null) {
            throw new AssertionError(response.asPrettyString());
        }
        return payload;
    }

    /** The object of a change that was made. */
    public Map<String, Object> done(String mutation, Map<String, Object> input) {
        Map<String, Object> payload = payload(mutation, input);
        List<Object> errors = list(payload.get("userErrors"));
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        return payload.entrySet().stream()
                .filter(member -> !member.getKey().equals("userErrors"))
                .map(member -> map(member.getValue()))
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong with a change that was refused: {@code CODE input.field}. */
    public List<String> refused(String mutation, Map<String, Object> input) {
        return Desk.<Map<String, Object>>list(payload(mutation, input).get("userErrors")).stream()
                .map(error -> error.get("code") + " "
                        + Desk.<String>list(error.get("path")).stream().collect(Collectors.joining(".")))
                .toList();
    }

    @SuppressWarnings("unchecked") // The caller knows the schema.
    public static <T> List<T> list(Object value) {
        return (List<T>) value;
    }

    @SuppressWarnings("unchecked") // The caller knows the schema.
    public static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Names and values in turn; unlike {@code Map.of}, values may be null. */
    public static Map<String, Object> input(Object... namesAndValues) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            input.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return input;
    }

    /** The same with other values. */
    static Map<String, Object> with(Map<String, Object> input, Object... namesAndValues) {
        Map<String, Object> changed = new LinkedHashMap<>(input);
        changed.putAll(input(namesAndValues));
        return changed;
    }

    static List<Map<String, Object>> inSpanish(String text) {
        return List.of(input("language", "es", "value", text));
    }
}
