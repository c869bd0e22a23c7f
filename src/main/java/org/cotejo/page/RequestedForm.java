package org.cotejo.page;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * Which thing is asked for, and in which form.
 *
 * @param slug empty where the page has none
 * @param format empty where the client accepts none that there is
 */
record RequestedForm(String slug, Optional<Format> format) {

    /** What an address ends in counts before what {@code Accept} says: who types it means it. */
    static RequestedForm of(RoutingContext http, Page page) {
        String name = Optional.ofNullable(http.pathParam("name")).orElse("");
        int dot = name.lastIndexOf('.');
        Optional<Format> suffix = Format.ofSuffix(name.substring(dot + 1))
                .filter(format -> dot >= 0 && page.formats().contains(format));
        return suffix.isPresent()
                ? new RequestedForm(name.substring(0, dot), suffix)
                : new RequestedForm(name, Format.negotiate(http.parsedHeaders().accept(), page.formats()));
    }
}
