/**
 * Who may write. Reading needs nobody's leave: a request without a token is anybody's, one with a bad token is refused.
 *
 * <p>A token flows: {@link org.cotejo.access.BearerTokens} (out of the header) → {@link
 * org.cotejo.access.TokenPrincipals} (where Quarkus asks for the bearer) → {@link org.cotejo.access.TokenVerifier}
 * (whose it is, and whether it holds), which asks an {@link org.cotejo.access.Issuer} for the key: ourselves, whose keys
 * are in the {@link org.cotejo.access.KeyFolder}, or one of OpenID Connect. What is wrong with it leaves as {@link
 * org.cotejo.access.RefusedToken}. Fields find the bearer as {@link org.cotejo.access.Caller}, with each {@link
 * org.cotejo.access.Role}; {@link org.cotejo.access.WriteLimits} says how often somebody may write. Read {@code Role} and
 * {@code Caller} first, then {@code TokenVerifier}.
 *
 * <p>May depend on {@code graphql}; features ask it who writes, {@code http} refuses in its name.
 */
package org.cotejo.access;
