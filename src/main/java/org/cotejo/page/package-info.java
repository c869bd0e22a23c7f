/**
 * Pages that people can read, and what else the web wants of an address: linked data, cards, sitemaps.
 *
 * <p>A page is a client of our own API. A request flows: {@link org.cotejo.page.PageRoutes} (which page, in which form) →
 * {@link org.cotejo.page.Visit} (for whom) → {@link org.cotejo.page.Page} (its query and variables) → {@link
 * org.cotejo.http.LocalClient} (the answer) → the records named {@code …Data} (the answer, read) → those named {@code …View} (what of it
 * is shown, and how) → {@link org.cotejo.page.Templates}, or {@link org.cotejo.page.LinkedData}. The queries are in the
 * folder {@code page} of the resources, the words that pages say themselves in {@code messages}. Read {@code PageRoutes}
 * first, then {@link org.cotejo.page.StatementPage}.
 *
 * <p>May depend on {@code http} and all before it, of which it uses the names of kinds and methods only; {@link
 * org.cotejo.page.Sitemap} alone reads the database. Nothing depends on it.
 */
package org.cotejo.page;
