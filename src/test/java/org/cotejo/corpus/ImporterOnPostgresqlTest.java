package org.cotejo.corpus;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cotejo.EmptyOnPostgresql;
import org.cotejo.Postgresql;
import org.junit.jupiter.api.condition.EnabledIf;

/** PostgreSQL merges as H2 does. */
@QuarkusTest
@EnabledIf(value = Postgresql.AVAILABLE, disabledReason = Postgresql.NOT_AVAILABLE)
@TestProfile(EmptyOnPostgresql.class)
class ImporterOnPostgresqlTest extends ImporterTest {}
