/**
 * Findings: what a careful editor would look at in a translation, pointed at by rules.
 *
 * <p>Pure Java, with no database: {@link org.cotejo.finding.Judged} goes in, {@link org.cotejo.finding.Finding}s come
 * out of {@link org.cotejo.finding.Findings}, where to begin to read. Each rule is a class; {@code docs/findings.md} has a section on each, and
 * how often it is right. May depend on {@code language}, {@code graphql}, {@code actor} (for pronouns) and {@code term}.
 */
package org.cotejo.finding;
