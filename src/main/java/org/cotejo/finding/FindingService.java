package org.cotejo.finding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.actor.Actor;
import org.cotejo.actor.ActorKind;
import org.cotejo.graphql.Siblings;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.Statement;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.StatementService;
import org.cotejo.statement.Wording;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingService;
import org.cotejo.term.Term;
import org.cotejo.term.TermService;

/**
 * Judges stored translations: finds what each translates and who spoke, and asks the rules. What they have said of a
 * text is kept as long as nothing that they looked at changes.
 */
@ApplicationScoped
public class FindingService {

    /** In characters of the texts, which are the larger part of what is kept. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private final StatementService statements;
    private final WordingService wordings;
    private final TermService terms;
    private volatile Judgements judgements = new Judgements(List.of());

    /** What the rules have said with one state of the term base. */
    private static final class Judgements {

        private final List<Term> terms;
        private final Findings rules;
        private final Cache<Judged, List<Finding>> kept = Caffeine.newBuilder()
                .maximumWeight(MOST_CHARACTERS)
                .weigher((Judged judged, List<Finding> findings) -> judged.characters())
                .build();

        private Judgements(List<Term> terms) {
            this.terms = terms;
            this.rules = new Findings(terms);
        }

        private List<Finding> of(Judged judged) {
            return kept.get(judged, rules::of);
        }
    }

    FindingService(StatementService statements, WordingService wordings, TermService terms) {
        this.statements = statements;
        this.wordings = wordings;
        this.terms = terms;
    }

    /** What the rules say of a wording; nothing where it is no translation, or there is nothing to hold it against. */
    public List<Finding> of(Wording wording) {
        if (wording.kind != WordingKind.TRANSLATION) {
            return List.of();
        }
        Map<Long, List<Finding>> findings = Siblings.answer(wording, "findings", (List<Wording> all) -> {
            Judgements current = judgements();
            Map<Long, List<Finding>> found = new LinkedHashMap<>();
            for (Wording each : all) {
                if (each.kind == WordingKind.TRANSLATION) {
                    found.put(each.rowId(), judged(each).map(current::of).orElse(List.of()));
                }
            }
            return found;
        });
        return findings.get(wording.rowId());
    }

    /** Those with the terms of now. */
    private Judgements judgements() {
        List<Term> now = terms.listWithoutSources();
        Judgements current = judgements;
        if (!current.terms.equals(now)) {
            current = new Judgements(now);
            judgements = current;
        }
        return current;
    }

    private Optional<Judged> judged(Wording translation) {
        Statement statement = wordings.statementOf(translation);
        List<Wording> standing = wordings.allOf(statement).stream()
                .filter(wording -> wording.rank != Rank.DEPRECATED)
                .toList();
        List<Wording> spoken = standing.stream()
                .filter(wording -> wording.kind == WordingKind.ORIGINAL || wording.kind == WordingKind.VARIANT)
                .toList();
        if (spoken.isEmpty()) {
            return Optional.empty();
        }
        Wording original = spoken.stream()
                .filter(wording -> wording.kind == WordingKind.ORIGINAL)
                .findFirst()
                .orElse(spoken.get(0));
        LanguageTag language = translation.getLanguage().tag();
        LanguageTag originalLanguage = original.getLanguage().tag();
        if (language.primary().equals(originalLanguage.primary())) {
            return Optional.empty();
        }
        Optional<Actor> speaker = statements.speakerOf(statement);
        return Optional.of(new Judged(
                original.text,
                spoken.stream()
                        .filter(wording -> wording != original)
                        .map(wording -> wording.text)
                        .toList(),
                originalLanguage,
                translation.text,
                language,
                Completeness.of(translation, wordings.allOf(statement)) == Completeness.FRAGMENT,
                statement.kind == StatementKind.DIRECT,
                speaker.map(FindingService::named).orElse(null),
                speaker.map(actor -> Set.copyOf(actor.pronouns)).orElse(Set.of()),
                statements.mentionsOf(statement).stream()
                        .map(FindingService::named)
                        .toList()));
    }

    private static Named named(Actor actor) {
        return new Named(
                actor.kind == ActorKind.PERSON,
                Stream.concat(actor.names().byTag().values().stream(), actor.otherNames.stream())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
