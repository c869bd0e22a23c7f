package org.cotejo.page;

import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.graphql.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the pages are as the world sees them, and the files that they share. */
@Singleton
final class Site {

    private static final String FOLDER = "/page/";

    private final Optional<String> url;
    private final Map<String, String> assets;

    Site(@ConfigProperty(name = "cotejo.page.url") Optional<String> url) {
        this.url = url.map(address -> address.replaceAll("/+$", ""));
        this.assets = Stream.of("page.css", "page.js", "icon.svg", "share.png")
                .collect(Collectors.toMap(name -> name, Site::versioned));
    }

    /** Browsers keep these files for a day, so another content needs another address. */
    private static String versioned(String name) {
        try (InputStream file = Site.class.getResourceAsStream("/META-INF/resources" + FOLDER + name)) {
            return FOLDER + name + "?v=" + Sha256.hex(file.readAllBytes()).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scheme and host: as set, else as the client has addressed us. */
    String base(RoutingContext http) {
        return url.orElseGet(() -> {
            HostAndPort host = http.request().authority();
            return http.request().scheme() + "://" + (host == null ? "localhost" : host);
        });
    }

    String asset(String name) {
        return assets.get(name);
    }
}
