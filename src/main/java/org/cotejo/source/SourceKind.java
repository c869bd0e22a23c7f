package org.cotejo.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What sort of publication a source is. */
@Enum
@Description("What sort of publication a source is.")
public enum SourceKind {
    @Description("A record of what was said, word for word.")
    TRANSCRIPT,
    @Description("A report by a newspaper, an agency or a news site.")
    NEWS,
    @Description("A text that an office or a company released.")
    PRESS_RELEASE,
    @Description("A post on a social network.")
    SOCIAL_POST,
    @Description("Radio, television or video.")
    BROADCAST,
    @Description("A law, a ruling, a letter or another document.")
    DOCUMENT,
    @Description("Anything else, or a source whose kind nobody recorded.")
    OTHER
}
