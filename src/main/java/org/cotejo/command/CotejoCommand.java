package org.cotejo.command;

import picocli.CommandLine.Command;

/** The command line as a whole: nothing but its commands. */
@Command(
        name = "cotejo",
        description = {
            "Serves quotations over GraphQL: what was said, in the language it was said in, beside every published"
                    + " wording and translation of it.",
            "",
            "Without a command it serves, by default on port 8080. The commands open no port; on H2, the default, those"
                    + " that use the database need it for themselves, so stop the server first. A backup, token and keys"
                    + " do not.",
            ""
        },
        footer = {
            "",
            "The database is ./data/cotejo, in the folder in which the command is run. Another one is given by"
                    + " java -Dcotejo.database.url.h2=jdbc:h2:file:/some/where;WRITE_DELAY=0 -jar …",
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProjectVersion.class,
        subcommands = {
            ImportCommand.class,
            ExportCommand.class,
            StatsCommand.class,
            ReindexCommand.class,
            TokenCommand.class,
            KeysCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class
        })
final class CotejoCommand {}
