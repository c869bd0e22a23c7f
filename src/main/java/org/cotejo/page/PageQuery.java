package org.cotejo.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The query behind a page: a document among the resources, in the folder {@code page}. */
record PageQuery(String document) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static PageQuery read(String name) {
        try (InputStream file = PageQuery.class.getResourceAsStream("/page/" + name + ".graphql")) {
            return new PageQuery(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where GraphiQL shows it, ready to be run. Behind a hash, since a server may refuse an address of this length; what
     * stands there is not sent to it.
     */
    String inGraphiql(Map<String, Object> variables) {
        try {
            return "/graphiql/#query=" + Address.encode(document.strip()) + "&variables="
                    + Address.encode(JSON.writeValueAsString(variables));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("variables are texts and lists of texts", e);
        }
    }
}
