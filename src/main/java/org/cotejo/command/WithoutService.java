package org.cotejo.command;

/**
 * A command that runs without the service being started for it: that would make or migrate the very database that is to
 * be copied or restored.
 */
interface WithoutService {}
