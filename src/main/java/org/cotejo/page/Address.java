package org.cotejo.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a page is: the site, a path, and parameters in order.
 *
 * @param base the scheme and host, without a slash at the end
 * @param path as it stands in an address, with a slash at its beginning
 */
record Address(String base, String path, Map<String, String> parameters) {

    static Address of(String base, String path) {
        return new Address(base, path, Map.of());
    }

    /** With one more parameter; without it where the value is null. */
    Address with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.remove(name);
        if (value != null) {
            more.put(name, value);
        }
        return new Address(base, path, more);
    }

    /** The same page in another form. */
    Address as(Format format) {
        return new Address(base, path + "." + format.suffix(), parameters);
    }

    /** As other sites link to it. */
    String absolute() {
        return base + local();
    }

    /** As this site links to it. */
    String local() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
