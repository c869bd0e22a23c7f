package org.cotejo.access;

import io.smallrye.config.ConfigValidationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jose4j.jws.AlgorithmIdentifiers;

/** All whose tokens hold here: ourselves, and those that the settings name. */
@ApplicationScoped
class Issuers {

    /** With a key that issuers publish. What takes a shared secret is not here: a public key would be taken for one. */
    private static final Set<String> ALGORITHMS = Set.of(
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
            AlgorithmIdentifiers.EDDSA);

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,30}");

    /** @throws ConfigValidationException when the settings make no sense; the service does not start then, and says why */
    @Produces
    @Singleton
    TokenVerifier verifier(AccessSettings settings) {
        List<Issuer> issuers = new ArrayList<>();
        issuers.add(new Issuer(
                "",
                settings.issuer(),
                settings.audience(),
                TokenMaker.ALGORITHM,
                "groups",
                new OwnKeys(new KeyFolder(settings.keyFolder()))));
        settings.issuers().forEach((name, of) -> issuers.add(ofOidc(name, of, System::nanoTime)));
        if (issuers.stream().map(Issuer::id).distinct().count() < issuers.size()) {
            throw invalid("cotejo.access: two issuers have one address");
        }
        return new TokenVerifier(issuers);
    }

    static Issuer ofOidc(String name, AccessSettings.OidcSettings of, LongSupplier nanoTime) {
        String property = "cotejo.access.issuers." + name;
        if (!NAME.matcher(name).matches()) {
            throw invalid(property + ": the name may have letters, digits, - and _ only");
        }
        if (!ALGORITHMS.contains(of.algorithm())) {
            throw invalid(property + ".algorithm: " + of.algorithm() + " is not one of "
                    + ALGORITHMS.stream().sorted().toList());
        }
        try {
            return new Issuer(
                    name + ":",
                    of.url(),
                    of.audience(),
                    of.algorithm(),
                    of.rolesClaim(),
                    new OidcKeys(of.url(), nanoTime));
        } catch (IllegalArgumentException e) {
            throw invalid(property + ".url: " + e.getMessage());
        }
    }

    private static ConfigValidationException invalid(String problem) {
        return new ConfigValidationException(
                new ConfigValidationException.Problem[] {new ConfigValidationException.Problem(problem)});
    }
}
