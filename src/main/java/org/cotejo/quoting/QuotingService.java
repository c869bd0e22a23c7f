package org.cotejo.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.cotejo.actor.Actor;
import org.cotejo.finding.Completeness;
import org.cotejo.finding.Finding;
import org.cotejo.finding.FindingService;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.statement.Statement;
import org.cotejo.statement.StatementService;
import org.cotejo.statement.Wording;
import org.cotejo.statement.WordingService;

/** Says of stored wordings how they may be quoted, and whom to credit. */
@ApplicationScoped
public class QuotingService {

    private final StatementService statements;
    private final WordingService wordings;
    private final FindingService findings;

    QuotingService(StatementService statements, WordingService wordings, FindingService findings) {
        this.statements = statements;
        this.wordings = wordings;
        this.findings = findings;
    }

    Verdict verdictOn(Wording wording) {
        Statement statement = wordings.statementOf(wording);
        return Verdict.on(new Verdict.Case(
                statement.kind,
                wording.kind,
                wording.method,
                wording.state,
                wording.rank,
                Completeness.of(wording, wordings.allOf(statement)),
                wordings.originalOf(statement).isPresent(),
                findings.of(wording).stream().map(Finding::severity).toList()));
    }

    Credit creditOf(Wording wording) {
        Statement statement = wordings.statementOf(wording);
        Optional<Actor> speaker = statements.speakerOf(statement);
        // As it is printed, in whatever language that is: names without an actor are in no other.
        LocalizedTexts asPrinted = new LocalizedTexts(Map.of(new LanguageTag("und"), statement.attributedAs));
        // In parentheses stands what is known of a publisher whose name is not.
        Optional<String> publisher =
                wordings.sourceOf(wording).map(source -> source.publisher).filter(name -> !name.startsWith("("));
        return new Credit(
                speaker.map(Actor::names).orElse(asPrinted),
                statement.saidOn,
                Making.of(wording.kind, wording.method),
                wording.agent,
                publisher.orElse(null));
    }
}
