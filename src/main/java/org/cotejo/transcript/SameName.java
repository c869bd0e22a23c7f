package org.cotejo.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules by which two different names are one person's.
 *
 * <p>Two people who share a surname are two, and so are siblings; what is not certain by a rule is left apart, since a
 * person who was split can be joined later, and a quotation under the wrong name does harm at once.
 */
final class SameName {

    private SameName() {}

    /** Whether one is the other misspelt, or with its halves exchanged, or both hold one office with one surname. */
    static boolean isVariant(NamePrintings one, NamePrintings other) {
        if (one.key.isLone() || other.key.isLone()) {
            return false;
        }
        return isMisspelt(one, other) || isSwapped(one.words(), other.words()) || isSameHolder(one, other);
    }

    private static boolean isMisspelt(NamePrintings one, NamePrintings other) {
        List<String> a = one.words();
        List<String> b = other.words();
        if (a.size() != b.size()) {
            return false;
        }
        int[] different = IntStream.range(0, a.size())
                .filter(i -> !a.get(i).equals(b.get(i)))
                .toArray();
        boolean isOneHolder = one.sharesHolder(other);
        if (different.length != 1) {
            return isOneHolder
                    && different.length < a.size()
                    && IntStream.of(different).allMatch(i -> isTypingError(a.get(i), b.get(i)));
        }
        String x = a.get(different[0]);
        String y = b.get(different[0]);
        if (isTypingError(x, y)) {
            return (a.size() > 2 && !Spelling.differInGender(x, y)) || one.agreesWith(other);
        }
        // A second surname that is read wrongly, with the office's only holder to vouch for it.
        return isOneHolder && a.size() > 2 && different[0] == a.size() - 1 && Spelling.distance(x, y) == 2;
    }

    private static boolean isTypingError(String one, String other) {
        boolean areTwoNames = PersonalNames.isGiven(one) && PersonalNames.isGiven(other);
        return !areTwoNames && Spelling.isTypingError(one, other);
    }

    /** Surnames first; of two words, only where it is known which is the given name. */
    private static boolean isSwapped(List<String> one, List<String> other) {
        boolean isKnown =
                one.size() > 2 || one.stream().filter(PersonalNames::isGiven).count() == 1;
        return one.size() == other.size()
                && isKnown
                && IntStream.range(1, one.size()).anyMatch(by -> {
                    List<String> rotated = new ArrayList<>(one);
                    Collections.rotate(rotated, by);
                    return rotated.equals(other);
                });
    }

    /** The holder of one office under both surnames, with another form of the given name. */
    private static boolean isSameHolder(NamePrintings one, NamePrintings other) {
        if (one.key.size() < 3 || other.key.size() < 3 || !one.sharesHolder(other)) {
            return false;
        }
        List<String> a = one.lastWords(2);
        List<String> b = other.lastWords(2);
        return IntStream.range(0, 2)
                .allMatch(i -> a.get(i).equals(b.get(i)) || Spelling.isTypingError(a.get(i), b.get(i)));
    }

    /**
     * Whether one leaves out words of a longer one and keeps a given name and the first surname; the second alone does
     * where the office agrees. Two words such as {@code MARÍA MARTÍNEZ} are not enough where the offices differ.
     */
    static boolean isShortening(NamePrintings shorter, NamePrintings longer) {
        List<String> words = longer.words();
        int given = longer.key.givenNames();
        return shorter.key.size() > 1
                && (shorter.key.size() > 2 || !shorter.contradicts(longer))
                && shorter.key.size() < longer.key.size()
                && NameKey.isWithin(shorter.words(), words)
                && words.subList(0, given).contains(shorter.words().get(0))
                && words.indexOf(shorter.words().get(shorter.key.size() - 1)) >= given
                && (shorter.words().contains(words.get(given)) || shorter.sharesOffice(longer));
    }
}
