/**
 * Languages: tags (BCP 47), what a reader asked for, and how one text is chosen among several (RFC 4647).
 *
 * <p>Knows nothing of the other packages. Read {@link org.cotejo.language.LanguagePreference} first.
 */
package org.cotejo.language;
