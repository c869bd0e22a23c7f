package org.cotejo.page;

import java.util.List;
import org.cotejo.quoting.Quotability;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;

/** One text of a statement, as a page's query answers it; what the query does not ask for is null. */
record WordingData(
        String id,
        WordingKind kind,
        LanguageData language,
        String text,
        WordingMethod method,
        String agent,
        Rank rank,
        String note,
        String retraction,
        SourceData source,
        Quotability quotability,
        List<String> quotabilityReasons,
        TextData credit,
        List<FindingData> findings) {

    public WordingData {
        quotabilityReasons = quotabilityReasons == null ? List.of() : quotabilityReasons;
        findings = findings == null ? List.of() : findings;
    }

    /** The part of the page's address that leads to it. */
    public String anchor() {
        return "w-" + id;
    }

    /** The address of what it was read in; null where there is none to follow. */
    public String link() {
        return source == null ? null : source.link();
    }

    public boolean isOriginal() {
        return kind == WordingKind.ORIGINAL;
    }

    /** What it is called where the page has not said that already, as it has of the original. */
    public boolean isOther() {
        return !isOriginal();
    }

    public boolean isMachineMade() {
        return method == WordingMethod.MACHINE || method == WordingMethod.MACHINE_POST_EDITED;
    }

    /** Whether how it was made is worth a word, where no machine did. */
    public boolean isInterpreted() {
        return method == WordingMethod.INTERPRETATION;
    }

    public boolean isDeprecated() {
        return rank == Rank.DEPRECATED;
    }

    /** Whether anybody may put it into quotation marks, as the words of the speaker or as a translation of them. */
    public boolean isQuotable() {
        return quotability == Quotability.VERBATIM || quotability == Quotability.TRANSLATED;
    }

    /** The quotation marks that a page sets around it; none where it must not stand in any. */
    public QuotationMarks marks() {
        return isQuotable() ? QuotationMarks.around(text, language.tag()) : QuotationMarks.NONE;
    }
}
