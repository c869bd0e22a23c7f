package org.cotejo.access;

import java.io.IOException;
import java.security.Key;
import org.jboss.logging.Logger;
import org.jose4j.jws.JsonWebSignature;

/** The keys of our own tokens, as the folder has them at this moment: what another process rotates counts at once. */
final class OwnKeys implements Issuer.KeySource {

    private static final Logger LOG = Logger.getLogger(OwnKeys.class);

    private final KeyFolder folder;

    OwnKeys(KeyFolder folder) {
        this.folder = folder;
    }

    @Override
    public Key find(JsonWebSignature token) {
        String id = token.getKeyIdHeaderValue();
        if (id == null) {
            throw new RefusedToken(RefusalReason.KEY, "The token does not name its key (kid).");
        }
        try {
            return folder.read()
                    .find(id)
                    .orElseThrow(() -> new RefusedToken(
                            RefusalReason.KEY,
                            "The key " + RefusedToken.shown(id)
                                    + " of the token is not known here, or not any more; ask for a new token."))
                    .verifying();
        } catch (IOException e) {
            LOG.errorf("A token cannot be verified: %s", e.getMessage());
            throw new RefusedToken(
                    RefusalReason.UNAVAILABLE, "Tokens cannot be verified at the moment; without one you may read.");
        }
    }
}
