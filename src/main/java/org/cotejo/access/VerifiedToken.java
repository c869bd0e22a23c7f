package org.cotejo.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;

/**
 * What a token that holds says of its bearer.
 *
 * @param subject who it is, once and for all; of other issuers with the name of the issuer before it
 * @param name for people
 * @param roles with those that they include
 */
record VerifiedToken(String subject, String name, Set<Role> roles, JwtClaims claims) {

    /** OpenID Connect Core, 2: "MUST NOT exceed 255 ASCII characters". */
    private static final int LONGEST_SUBJECT = 255;

    private static final int LONGEST_NAME = 100;

    static VerifiedToken of(JwtClaims claims, Issuer issuer) {
        String subject = text(claims, "sub");
        // Not cleaned, since two subjects could become one.
        if (subject == null
                || subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || !subject.equals(clean(subject))) {
            throw new RefusedToken(
                    RefusalReason.CLAIM,
                    "The subject of the token (sub) is not a text of 1 to " + LONGEST_SUBJECT + " visible characters.");
        }
        Set<Role> roles = issuer.groups(claims.getClaimsMap())
                .flatMap(group -> Role.find(group).stream())
                .flatMap(role -> role.withIncluded().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new VerifiedToken(issuer.prefix() + subject, name(claims, subject), roles, claims);
    }

    private static String name(JwtClaims claims, String subject) {
        return Stream.of("name", "preferred_username", "upn")
                .map(claim -> text(claims, claim))
                .filter(name -> name != null && !clean(name).isBlank())
                .findFirst()
                .map(VerifiedToken::clean)
                .map(name -> name.codePointCount(0, name.length()) > LONGEST_NAME
                        ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
                        : name)
                .orElse(subject);
    }

    private static String text(JwtClaims claims, String name) {
        return claims.getClaimValue(name) instanceof String text ? text : null;
    }

    /** What other issuers let people call themselves goes into logs and pages: nothing invisible, nothing that turns lines. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
    }

    List<String> groups() {
        return roles.stream().map(Role::name).toList();
    }
}
