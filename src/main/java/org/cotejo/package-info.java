/**
 * Cotejo: what was said, in the language it was said in, beside every published wording of it.
 *
 * <p>Packages are features. Each may use those above it in this list and none below ({@code ArchitectureTest} holds
 * that): {@code language}, {@code graphql}, {@code transcript}, {@code alignment}, {@code source}, {@code actor}, {@code
 * event}, {@code statement}, {@code comparison}, {@code term}, {@code finding}, {@code quoting}, {@code corpus}, {@code
 * search}, {@code read}, {@code http}, {@code page}, {@code command}. The many side owns the edge: {@code statement}
 * hangs {@code statements} on events and actors, so that neither knows of statements.
 *
 * <p>A query comes in by {@code http.Endpoint} and flows {@code StatementApi} (the GraphQL edge) → {@code StatementService} (transactions, batches) →
 * {@code Statement} (the entity with its finders) → {@code db/migration/common/V1__create_schema.sql}. Begin to read
 * there.
 */
package org.cotejo;
