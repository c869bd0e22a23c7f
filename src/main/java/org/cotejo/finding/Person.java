package org.cotejo.finding;

/** Whom a verb is said of, as far as Spanish and English both tell: he, she, it and they are one. */
enum Person {
    I,
    WE,
    YOU,
    THEY
}
