package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Operations are timed by name; nobody can fill the memory with names. */
@QuarkusTest
class OperationMonitorTest {

    @Test
    void namedOperationIsTimed() {
        ask("query LanguagesOfAll { languages { wordings } }");
        ask("query LanguagesAndFault { languages { wordings } statements(first: 0) { totalCount } }");
        ask("query NeverExecuted { nothing }");
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .containsPattern("cotejo_graphql_execution_seconds_count\\{.*operation=\"LanguagesOfAll\".*answered")
                .containsPattern("cotejo_graphql_execution_seconds_count\\{.*operation=\"LanguagesAndFault\".*partial")
                .containsPattern("cotejo_graphql_execution_seconds_count\\{.*operation=\"others\".*refused")
                .doesNotContain("NeverExecuted");
    }

    private static void ask(String document) {
        given().queryParam("query", document).get("/graphql").then().statusCode(200);
    }

    @Test
    void namesAreBounded() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        OperationMonitor monitor =
                new OperationMonitor(registry, OpenTelemetry.noop().getTracer("test"));
        ExecutionResult data =
                ExecutionResultImpl.newExecutionResult().data(Map.of()).build();
        IntStream.range(0, 1_000).forEach(i -> monitor.record("Screen" + i, data, 1));
        monitor.record("Screen1", data, 1);
        monitor.record(null, data, 1);
        Collection<Timer> timers = registry.find("cotejo.graphql.execution").timers();
        assertThat(timers).hasSize(202);
        assertThat(registry.get("cotejo.graphql.execution")
                        .tag("operation", "Screen1")
                        .timer()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("cotejo.graphql.execution")
                        .tag("operation", "others")
                        .timer()
                        .count())
                .isEqualTo(800);
    }
}
