package org.cotejo.comparison;

import static java.util.Comparator.comparingDouble;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cotejo.comparison.Divergence.Text;
import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.NodeId;
import org.cotejo.graphql.Sha256;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Statement;
import org.cotejo.statement.Wording;
import org.cotejo.statement.WordingService;

/** Compares the wordings of statements; a pair of texts is measured once, whatever wordings they are the texts of. */
@ApplicationScoped
public class ComparisonService {

    /** In characters of the texts; a comparison has some objects for each word. */
    private static final long MOST_CHARACTERS = 2_000_000;

    private final WordingService wordings;
    private final Cache<String, TextComparison> measured = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String digest, TextComparison comparison) -> comparison.characters())
            .build();

    ComparisonService(WordingService wordings) {
        this.wordings = wordings;
    }

    /** @param language the one to keep; null for all */
    List<Comparison> divergencesOf(Statement statement, LanguageTag language) {
        List<Text<Wording>> texts = wordings.bestFirst(statement).stream()
                .filter(wording ->
                        language == null || wording.getLanguage().tag().isWithin(language))
                .map(ComparisonService::text)
                .toList();
        return Divergence.rivals(texts).stream()
                .map(pair -> compare(pair.left().of(), pair.right().of()))
                // A fragment that is what it covers agrees with it.
                .filter(comparison -> !comparison.partial() || comparison.similarity() < Chrf.SAME)
                .sorted(comparingDouble(Comparison::similarity))
                .toList();
    }

    Optional<Comparison> compare(Wording wording, String otherId) {
        long id = BadInput.at("with", () -> NodeId.rowId(otherId, "Wording"));
        return wordings.allOf(wordings.statementOf(wording)).stream()
                .filter(other -> other.rowId() == id && text(wording).isComparableWith(text(other)))
                .findFirst()
                .map(other -> compare(wording, other));
    }

    private static Text<Wording> text(Wording wording) {
        return new Text<>(wording.kind, wording.getLanguage().tag(), wording.text, wording);
    }

    private Comparison compare(Wording left, Wording right) {
        return Comparison.of(
                left,
                right,
                measured.get(digest(left.text, right.text), unused -> TextComparison.of(left.text, right.text)));
    }

    private static String digest(String left, String right) {
        return Sha256.hex(left.length() + " " + left + right);
    }
}
