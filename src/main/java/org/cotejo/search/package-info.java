/**
 * Search: an index of what was said, who said it and where, and the queries on it.
 *
 * <p>The index holds copies and can be thrown away and written again at any time; the database stays the only truth.
 * Written with Hibernate Search's standalone mapper: Lucene in this process, or OpenSearch by {@link
 * org.cotejo.search.SearchSettings}, with the same mapping and the same queries. May depend on {@code language},
 * {@code graphql} and {@code statement}, and knows neither the database nor HTTP. Read {@link
 * org.cotejo.search.SearchIndex} first, then {@code EntryBinder}, which says what is indexed, and {@code Matching},
 * which says what is found and in which order.
 */
package org.cotejo.search;
