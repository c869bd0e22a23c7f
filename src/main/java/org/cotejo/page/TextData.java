package org.cotejo.page;

/** A name, a description or a role, and the language that it was found in, as a page's query answers it. */
record TextData(String value, LanguageData language) {}
