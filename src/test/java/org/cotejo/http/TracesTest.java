package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Traces, once they are switched on. */
@QuarkusTest
@TestProfile(TracesTest.On.class)
class TracesTest {

    /** Switches traces on. */
    public static class On implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false");
        }
    }

    /** Keeps spans in memory, in the place of a collector. */
    @Singleton
    static class Collector {
        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }

    @Inject
    InMemorySpanExporter spans;

    @Inject
    OpenTelemetry telemetry;

    @BeforeEach
    void forget() {
        spans.reset();
    }

    @Test
    void operationIsASpanWithinThatOfItsRequest() {
        ask("query Traced { languages { wordings } }");
        SpanData operation = operation();
        assertThat(operation.getName()).isEqualTo("query");
        assertThat(operation.getAttributes().get(AttributeKey.stringKey("graphql.operation.name")))
                .isEqualTo("Traced");
        assertThat(operation.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(operation.getParentSpanContext().isValid()).isTrue();
    }

    @Test
    void operationWithErrorsIsMarked() {
        ask("query Faulty { statements(first: 0) { totalCount } }");
        assertThat(operation().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    private SpanData operation() {
        // Spans are sent in batches.
        OpenTelemetrySdk sdk = (OpenTelemetrySdk) telemetry;
        sdk.getSdkTracerProvider().forceFlush().join(10, TimeUnit.SECONDS);
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getAttributes().get(AttributeKey.stringKey("graphql.operation.type")) != null)
                .findFirst()
                .orElseThrow();
    }

    private static void ask(String document) {
        given().queryParam("query", document).get("/graphql").then().statusCode(200);
    }
}
