package org.cotejo.command;

import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
final class ProjectVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Cotejo " + number()};
    }

    static String number() {
        return ConfigProvider.getConfig().getValue("quarkus.application.version", String.class);
    }
}
