package org.cotejo.transcript;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The actors that a paragraph speaks of, found by their names.
 *
 * <p>A full name is enough. A surname alone is somebody only where those who take part in the event have it once, where
 * it is no place or ordinary word, and where no other name stands beside it. Given names alone are nobody, unless the
 * actor has no other name and takes part.
 */
public final class MentionFinder {

    private static final Lexicon BEFORE_PLACES = Lexicon.read("before-places.txt");

    private final KnownNames known;

    /** An actor that may be spoken of: a person, or an organization. */
    public record Named(String slug, List<String> names, boolean isPerson) {

        public Named {
            names = List.copyOf(names);
        }
    }

    public MentionFinder(Collection<Named> known) {
        this.known = new KnownNames(known);
    }

    /**
     * The slugs of those who are mentioned, in order of occurrence, each once.
     *
     * @param inEvent the slugs of those who take part in the event
     */
    public List<String> mentions(String paragraph, Collection<String> inEvent) {
        Words text = new Words(paragraph);
        Set<String> here = Set.copyOf(inEvent);
        Map<String, List<NamedWords>> surnames = here.stream()
                .flatMap(slug -> known.surnames(slug).stream())
                .collect(Collectors.groupingBy(name -> name.words().get(0)));
        Set<String> found = new LinkedHashSet<>();
        int next = 0;
        while (next < text.size()) {
            NamedWords name = find(known.beginningWith(text.folded(next)), text, next, here);
            if (name == null) {
                name = find(surnames.getOrDefault(text.folded(next), List.of()), text, next, here);
            }
            if (name != null) {
                found.add(name.slug());
            }
            next += name == null ? 1 : name.words().size();
        }
        return List.copyOf(found);
    }

    /** The longest of some names that stands at a word; null where there is none, or where it is several actors'. */
    private NamedWords find(List<NamedWords> names, Words text, int at, Set<String> inEvent) {
        if (names.isEmpty()) {
            return null;
        }
        List<NamedWords> standing = names.stream()
                .filter(name -> name.standsAt(text, at) && isMeant(name, text, at, inEvent))
                .toList();
        int longest =
                standing.stream().mapToInt(name -> name.words().size()).max().orElse(0);
        List<NamedWords> best =
                standing.stream().filter(name -> name.words().size() == longest).toList();
        List<NamedWords> here =
                best.stream().filter(name -> inEvent.contains(name.slug())).toList();
        return Stream.of(best, here)
                .filter(candidates ->
                        candidates.stream().map(NamedWords::slug).distinct().count() == 1)
                .map(candidates -> candidates.get(0))
                .findFirst()
                .orElse(null);
    }

    private boolean isMeant(NamedWords name, Words text, int at, Set<String> inEvent) {
        if (!name.isPerson()) {
            return true;
        }
        int next = at + name.words().size();
        boolean isFollowed = text.isJoined(next)
                && text.isCapital(next)
                && !known.isOwn(name.slug(), text.folded(next))
                && !isOffice(text.folded(next));
        return !isFollowed && !isPreceded(name, text, at) && (name.contentWords() > 1 || known.isOnly(name, inEvent));
    }

    /** Whether the word before makes it another's name or a place; words of its own are passed over. */
    private boolean isPreceded(NamedWords name, Words text, int at) {
        int first = at;
        while (text.isJoined(first) && text.isCapital(first - 1) && known.isOwn(name.slug(), text.folded(first - 1))) {
            first--;
        }
        if (!text.isJoined(first)) {
            return false;
        }
        String before = text.folded(first - 1);
        if (name.given() == 0 && BEFORE_PLACES.contains(before)) {
            return true;
        }
        return text.isCapital(first - 1)
                && !isOffice(before)
                && (PersonalNames.isGiven(before) || (name.given() == 0 && !text.isSentenceStart(first - 1)));
    }

    private static boolean isOffice(String word) {
        return OfficeWords.isOffice(word) || PersonalNames.isTitle(word);
    }
}
