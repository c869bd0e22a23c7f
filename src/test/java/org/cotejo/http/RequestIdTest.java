package org.cotejo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** An answer and the lines of the log that belong to it have one name; whether the service is ready can be asked. */
@QuarkusTest
class RequestIdTest {

    @Inject
    EntityManager database;

    @Test
    void idThatWasSentIsInTheAnswerAndInTheLog() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(((ExtLogRecord) line).getMdc("requestId"));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger errors = Logger.getLogger("org.cotejo.graphql.ApiError");
        errors.addHandler(handler);
        rename("statement", "hidden");
        try {
            String id = given().header("X-Request-Id", "proxy-1/42")
                    .queryParam("query", "{ statements { totalCount } }")
                    .get("/graphql")
                    .header("X-Request-Id");
            assertThat(id).isEqualTo("proxy-1/42");
            assertThat(logged).containsExactly("proxy-1/42");
        } finally {
            rename("hidden", "statement");
            errors.removeHandler(handler);
        }
    }

    private void rename(String from, String to) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("alter table " + from + " rename to " + to)
                        .executeUpdate());
    }

    @Test
    void requestWithoutASoundIdGetsOne() {
        assertThat(id("a b\tc")).matches("[0-9a-f-]{36}");
        assertThat(id("x".repeat(129))).matches("[0-9a-f-]{36}");
        assertThat(given().get("/graphql").header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    private static String id(String sent) {
        return given().header("X-Request-Id", sent).get("/graphql").header("X-Request-Id");
    }

    @Test
    void readinessAsksTheDatabase() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"));
    }
}
