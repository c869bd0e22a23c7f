package org.cotejo.editing;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cotejo.EmptyOnPostgresql;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.condition.EnabledIf;

/** PostgreSQL keeps the same queues as H2. */
@QuarkusTest
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
@TestProfile(EmptyOnPostgresql.class)
class WorkQueuesOnPostgresqlTest extends WorkQueuesTest {}
