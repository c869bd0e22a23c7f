package org.cotejo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** PostgreSQL answers every document as H2 does. */
@QuarkusTest
@TestProfile(Postgresql.class)
class QueriesOnPostgresqlTest extends QueriesTest {}
