package org.cotejo.search;

/** The fields of the index, by their paths. */
final class Fields {

    static final String IDENTITY = "identity";
    static final String ORDER = "order";
    static final String KIND = "kind";
    static final String NAMES = "names";
    static final String SPEAKER_NAMES = "speakerNames";
    static final String EVENT_NAMES = "eventNames";

    static final String STATEMENT_KIND = "statementKind";
    static final String EVENT_ID = "eventId";
    static final String SPEAKER_ID = "speakerId";
    static final String MENTION_IDS = "mentionIds";
    static final String SAID_FROM = "saidFrom";
    static final String SAID_UNTIL = "saidUntil";
    static final String YEAR = "year";
    static final String ORIGINAL_LANGUAGE = "originalLanguage";
    static final String HAS_ORIGINAL = "hasOriginal";
    static final String AVAILABLE_IN = "availableIn";
    static final String ONLY_BY_MACHINE_IN = "onlyByMachineIn";
    static final String LANGUAGES = "languages";

    /** All of each wording, to be shown. */
    static final String PUBLISHED = "published";

    static final String WORDINGS = "wordings";

    /** Names inside {@link #WORDINGS}. */
    static final String WITHIN = "within";

    static final String WORDING_KIND = "kind";
    static final String RANK = "rank";

    private Fields() {}

    /** The text as an analyzer reads it. */
    static String text(String analyzer) {
        return "text_" + analyzer;
    }

    static String ofWording(String name) {
        return WORDINGS + "." + name;
    }
}
