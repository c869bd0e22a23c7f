package org.cotejo.alignment;

/** The Spanish and English words, without accents and capitals, that numbers are written with next to digits. */
final class NumberWords {

    private NumberWords() {}

    /** Not one, which is an article in Spanish, nor eleven, {@code once}, which is another word in English. */
    static int small(String word) {
        return switch (word) {
            case "dos", "two" -> 2;
            case "tres", "three" -> 3;
            case "cuatro", "four" -> 4;
            case "cinco", "five" -> 5;
            case "seis", "six" -> 6;
            case "siete", "seven" -> 7;
            case "ocho", "eight" -> 8;
            case "nueve", "nine" -> 9;
            case "diez", "ten" -> 10;
            case "cien" -> 100;
            default -> 0;
        };
    }

    /** How many zeros a word adds. A Spanish {@code billón} is an English trillion. */
    static int zeros(String word) {
        return switch (word) {
            case "hundred" -> 2;
            case "mil", "thousand" -> 3;
            case "millon", "millones", "million" -> 6;
            case "billion" -> 9;
            case "billon", "billones", "trillion" -> 12;
            default -> 0;
        };
    }
}
