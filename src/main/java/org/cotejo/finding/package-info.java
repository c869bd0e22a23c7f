/**
 * Findings: what a careful editor would look at in a translation, pointed at by rules.
 *
 * <p>The rules are pure Java, with no database: {@link org.cotejo.finding.Judged} goes in, {@link
 * org.cotejo.finding.Finding}s come out of {@link org.cotejo.finding.Findings}, where to begin to read. {@code Reading}
 * is a translation and its original read once: {@code Text}s of {@code Word}s and {@code Amount}s, and {@code Passage}s,
 * the sentences that translate each other. Each {@code Rule} is a class; {@code docs/findings.md} has a section on each,
 * and how often it is right. The lists of words that rules depend on are files beside the classes. {@link
 * org.cotejo.finding.FindingService} judges what is stored.
 *
 * <p>May depend on {@code language}, {@code graphql}, {@code alignment}, {@code actor}, {@code statement} and {@code
 * term}.
 */
package org.cotejo.finding;
