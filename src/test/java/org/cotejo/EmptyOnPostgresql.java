package org.cotejo;

/** Runs a test class on an empty database on PostgreSQL. */
public class EmptyOnPostgresql extends Postgresql {

    public EmptyOnPostgresql() {
        super(new EmptyDatabase());
    }
}
