package org.cotejo.review;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cotejo.EmptyOnPostgresql;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.condition.EnabledIf;

/** The same on PostgreSQL. */
@QuarkusTest
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
@TestProfile(EmptyOnPostgresql.class)
class FindingQueueOnPostgresqlTest extends FindingQueueTest {}
