/**
 * Alignment: which paragraphs of a text say what which paragraphs of its translation say.
 *
 * <p>By Gale and Church's model of the lengths of sentences, helped by what both texts spell alike, by the words that a
 * first alignment teaches, and by where paragraphs begin; how free the translation is, it learns from the two texts.
 * Knows nothing of the other packages and uses only the JDK. Read {@link org.cotejo.alignment.Alignment} first, then
 * {@link org.cotejo.alignment.Posterior}.
 */
package org.cotejo.alignment;
