package org.cotejo.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** What a reader is told instead of a page, in the form that was asked for. */
@Singleton
final class Notices {

    private static final String PROBLEM = "application/problem+json";

    private final Site site;

    Notices(Site site) {
        this.site = site;
    }

    Reply of(int status, Format format, Visit visit) {
        PageTexts texts = visit.texts();
        String heading = texts.notice(status);
        String description = texts.noticeWhy(status);
        Frame frame = new Frame(
                visit,
                site,
                Address.of(visit.base(), visit.http().request().path()),
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
}
