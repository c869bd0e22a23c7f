/**
 * Official transcripts ("versiones estenográficas"): reading one, telling who spoke, and finding who is spoken of.
 *
 * <p>Nothing here is stored: what is read is handed on as records. May depend only on the languages and on the forms of
 * dates and slugs. Read {@link org.cotejo.transcript.Transcript} first, then {@link
 * org.cotejo.transcript.PrintedSpeaker} and {@link org.cotejo.transcript.SpeakerDirectory}.
 */
package org.cotejo.transcript;
