package org.cotejo.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cotejo.finding.Severity;
import org.cotejo.quoting.Quotability;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;

/**
 * What pages say themselves, in each {@link PageLanguage}: a file {@code messages/msg_….properties} for each. A text that
 * Spanish lacks stops the build; {@code PageTextsTest} sees to the others.
 *
 * <p>Longer than most classes, since each text is a method.
 */
@MessageBundle(locale = "es")
public interface PageTexts {

    // ---- The frame

    @Message
    String skip();

    @Message
    String search();

    @Message
    String searchGo();

    @Message
    String languages();

    @Message
    String samePageAs();

    @Message
    String format(String suffix);

    @Message
    String queryBehind();

    @Message
    String disclaimer();

    @Message
    String front();

    @Message
    String schema();

    // ---- A wording

    @Message
    String kind(WordingKind kind);

    @Message
    String method(WordingMethod method);

    @Message
    String severity(Severity severity);

    @Message
    String quotability(Quotability quotability);

    @Message
    String badges();

    @Message
    String deprecated();

    @Message
    String retracted();

    @Message
    String fragment();

    @Message
    String noSource();

    @Message
    String note();

    @Message
    String findings();

    @Message
    String backTo(int note);

    @Message
    String sameAs(String publisher);

    @Message
    String otherThan(String publisher, int similarity);

    @Message
    String comparedWith(String publisher, int similarity);

    @Message
    String moreDifferences(int number);

    @Message
    String omitted();

    @Message
    String added();

    @Message
    String insteadOf();

    @Message
    String remark();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String notCopied();

    // ---- A statement

    @Message
    String reported();

    @Message
    String originalIn(String language);

    @Message
    String originalMissing();

    @Message
    String originalMissingWhy();

    @Message
    String noOtherWordings();

    @Message
    String wordings(int number);

    @Message
    String allWordings(int number);

    @Message
    String mentions();

    @Message
    String around();

    @Message
    String saidBefore();

    @Message
    String saidAfter();

    @Message
    String aboutStatement(String event, String date, int wordings);

    // ---- An event

    @Message
    String event();

    @Message
    String saidThere();

    @Message
    String statements(int number);

    @Message
    String nothingSaid();

    @Message
    String pages();

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String participants();

    @Message
    String languagesThere();

    // ---- The front page, a search, a notice

    @Message
    String motto();

    @Message
    String whatThisIs();

    @Message
    String mostContested();

    @Message
    String nothingContested();

    @Message
    String latestEvents();

    @Message
    String forDevelopers();

    @Message
    String forDevelopersHow();

    @Message
    String found(int number, String words);

    @Message
    String nothingFound();

    /** Why not all can be found: the state of the index, as the API names it. */
    @Message
    String searchIncomplete(String state);

    @Message
    String notice(int status);

    @Message
    String noticeWhy(int status);

    @Message
    String otherForms(String formats);
}
