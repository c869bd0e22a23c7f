package org.cotejo.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * What somebody may do besides reading. Each role includes those before it, and is expanded to them when a token is read:
 * {@code @RolesAllowed(Role.Names.EDITOR)} lets administrators pass, too.
 *
 * <p>In the schema it is an access role, since the role of a statement is its speaker's office.
 */
@Enum("AccessRole")
@Description("What somebody may do besides reading; each access role includes those before it.")
public enum Role {
    @Description("May add wordings other than originals, in the state INITIAL or TRANSLATED.")
    CONTRIBUTOR,
    @Description("May record, revise and review, too.")
    EDITOR,
    @Description("May merge and retract, and change terms, too.")
    ADMIN;

    /** The names as constants, which annotations want. */
    public static final class Names {

        public static final String CONTRIBUTOR = "CONTRIBUTOR";
        public static final String EDITOR = "EDITOR";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }

    /**
     * The role of this name, to the letter; empty for any other word, since issuers have groups of their own, and one of
     * them may well be called admin.
     */
    static Optional<Role> find(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }

    /** This role and those that it includes, the least first. */
    public Set<Role> withIncluded() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
