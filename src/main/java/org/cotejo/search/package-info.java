/**
 * Search: an index of what was said, who said it and where, and the queries on it.
 *
 * <p>The index holds copies and can be thrown away and written again at any time; the database stays the only truth.
 * Written with Hibernate Search's standalone mapper: Lucene in this process, or OpenSearch by {@link
 * org.cotejo.search.SearchConfig}, with the same mapping and the same queries. May depend on {@code language}, {@code
 * graphql}, {@code source}, {@code actor}, {@code event}, {@code statement} and {@code storage}; those that import data tell it of changes
 * by a table.
 *
 * <p>Three parts. The index itself, which knows neither database nor GraphQL: read {@link
 * org.cotejo.search.SearchIndex} first, then {@code EntryBinder}, which says what is indexed, and {@code Matching}, which
 * says what is found and in which order. How it follows the database: {@code Indexer}, {@code CatchUp}; whether it
 * does: {@code IndexAgreement}, {@code IndexLag}. What clients see:
 * {@code SearchApi}, {@code SearchService}.
 */
package org.cotejo.search;
