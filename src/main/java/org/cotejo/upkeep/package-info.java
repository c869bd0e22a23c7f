/**
 * Keeping the data: backups and restoring them, looking for what is wrong in what is stored, and getting over a disk that
 * is full.
 *
 * <p>Four parts. {@link org.cotejo.upkeep.Backup} and {@link org.cotejo.upkeep.Restore}, with {@link
 * org.cotejo.upkeep.BackupDoor}, by which a command asks a running server, since H2's file is open in one process only.
 * {@link org.cotejo.upkeep.Verification}, with its list of checks in {@code Checks}. {@link
 * org.cotejo.upkeep.ReconnectingToH2}, which lets a server read on after a write has failed. {@link
 * org.cotejo.upkeep.StorageGauges}, which tells how much space is left.
 *
 * <p>May depend on every feature that stores something, and on {@code search}; {@code command} depends on it.
 */
package org.cotejo.upkeep;
