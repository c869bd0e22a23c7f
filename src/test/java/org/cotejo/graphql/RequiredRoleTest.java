package org.cotejo.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;

/** The role that an error names is what the method, else its class, asks for. */
class RequiredRoleTest {

    /** With the annotations of an API, and nothing else of one. */
    @RolesAllowed("EDITOR")
    public static class Guarded {

        @RolesAllowed({"ADMIN", "EDITOR"})
        public void retract() {}

        public void record() {}
    }

    @Test
    void methodWinsOverItsClass() {
        assertThat(RequiredRole.of(Guarded.class.getName(), "retract")).contains("ADMIN");
        assertThat(RequiredRole.of(Guarded.class.getName(), "record")).contains("EDITOR");
    }

    @Test
    void openMethodNeedsNone() {
        assertThat(RequiredRole.of(NodeApi.class.getName(), "node")).isEmpty();
    }
}
