/**
 * Findings: what a careful editor would look at in a translation, pointed at by rules.
 *
 * <p>The rules are pure Java, with no database: {@link org.cotejo.finding.Judged} goes in, {@link
 * org.cotejo.finding.Finding}s come out of {@link org.cotejo.finding.Findings}, where to begin to read. Each rule is a
 * class; {@code docs/findings.md} has a section on each, and how often it is right. {@link
 * org.cotejo.finding.FindingService} judges what is stored. May depend on {@code language}, {@code graphql}, {@code
 * actor}, {@code statement} and {@code term}.
 */
package org.cotejo.finding;
