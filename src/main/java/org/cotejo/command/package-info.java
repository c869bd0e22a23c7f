/**
 * The command line: what Cotejo does instead of serving, when it is started with a command.
 *
 * <p>Commands open no port. May depend on every other feature, and nothing depends on it. Read {@link
 * org.cotejo.command.Main} first.
 */
package org.cotejo.command;
