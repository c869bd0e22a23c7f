/**
 * Writing: recording what was said, adding wordings, revising, reviewing, retracting, and the revisions that keep all of it.
 *
 * <p>A mutation flows: an API ({@link org.cotejo.editing.WordingEditingApi}) says who may and hands its input to {@link
 * org.cotejo.editing.Editor} as a {@link org.cotejo.editing.Form}; the editor opens a transaction, which is an {@link
 * org.cotejo.editing.Edit}, and lets the object's own class ({@link org.cotejo.editing.WordingEditing}) make new rows out
 * of the stored ones. What is wrong with the input is collected as {@link org.cotejo.editing.UserError}s, and nothing is
 * written then. Rows are written, and their earlier states kept, by {@code storage}, as by an import.
 *
 * <p>May depend on all features that are written, on {@code access} for who writes, on {@code storage}, on {@code upkeep} for what
 * a full disk looks like, and on {@code read} for telling that the data has changed. Read {@code Editor} first.
 */
package org.cotejo.editing;
