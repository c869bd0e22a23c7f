package org.cotejo.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader is told instead of a page, in the form that was asked for. */
@Singleton
final class Notices {

    private static final String PROBLEM = "application/problem+json";

    private final Site site;

    Notices(Site site) {
        this.site = site;
    }

    Reply of(int status, Format format, Visit visit) {
        return of(status, null, format, visit);
    }

    /** That there is a page, but in none of the forms that the client accepts. */
    Reply ofOtherForms(List<Format> formats, Visit visit) {
        PageTexts texts = visit.texts();
        String names =
                formats.stream().map(format -> texts.format(format.suffix())).collect(Collectors.joining(", "));
        return of(406, texts.otherForms(names), Format.TEXT, visit);
    }

    /** @param why what there is to be said of it; null for what is always said of this status */
    Reply of(int status, String why, Format format, Visit visit) {
        PageTexts texts = visit.texts();
        String heading = texts.notice(status);
        String description = why == null ? texts.noticeWhy(status) : why;
        Frame frame = new Frame(
                visit,
                site,
                Address.of(visit.base(), path(visit)),
                false,
                heading,
                description,
                null,
                List.of(),
                null,
                null,
                null);
        return switch (format) {
            case HTML -> Reply.of(status, format, Templates.notice(frame), visit.language());
            case TEXT -> Reply.of(status, format, Templates.noticeText(frame), visit.language());
            // RFC 9457.
            case JSON, LINKED_DATA ->
                Reply.of(
                        status,
                        PROBLEM,
                        LinkedData.toJson(Map.of("status", status, "title", heading, "detail", description)));
        };
    }

    /** Where the reader is. A link to what begins with two slashes would lead to another host. */
    private static String path(Visit visit) {
        return visit.http().normalizedPath().replaceFirst("^/+", "/");
    }
}
