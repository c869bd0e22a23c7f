package org.cotejo.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date that a file's place and name state: {@code 2026/junio/15--…-del-15-de-junio-de-2026.txt}.
 *
 * <p>Any part of it may be missing, and names that were cut off end in half a year.
 */
final class PathDate {

    private static final Pattern FOLDERS = Pattern.compile("(?:^|/)(\\d{4})/(\\p{L}+)/(?:(\\d{1,2})--)?[^/]*$");
    private static final Pattern NAME = Pattern.compile("(?:^|-)(\\d{1,2})-de-(\\p{L}+)-del?-(\\d{4})(?![0-9])[^/]*$");

    private PathDate() {}

    /** The date that the folders and the day before {@code --} state together. */
    static Optional<LocalDate> of(String path) {
        Matcher folders = FOLDERS.matcher(path);
        return folders.find() && folders.group(3) != null
                ? SpanishDate.of(folders.group(3), folders.group(2), folders.group(1))
                : Optional.empty();
    }

    /** What the path states otherwise than the text does, as sentences. */
    static List<String> disagreements(String path, LocalDate date) {
        List<String> found = new ArrayList<>();
        Matcher folders = FOLDERS.matcher(path);
        if (folders.find() && SpanishDate.month(folders.group(2)) > 0) {
            boolean sameMonth = Integer.parseInt(folders.group(1)) == date.getYear()
                    && SpanishDate.month(folders.group(2)) == date.getMonthValue();
            if (!sameMonth) {
                found.add("the text is dated " + date + ", its folder " + folders.group(1) + "/" + folders.group(2));
            }
            String day = folders.group(3);
            if (day != null && Integer.parseInt(day) != date.getDayOfMonth()) {
                found.add("the text is dated " + date + ", its name begins with day " + day);
            }
        }
        Matcher name = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
        if (name.find()) {
            SpanishDate.of(name.group(1), name.group(2), name.group(3))
                    .filter(stated -> !stated.equals(date))
                    .ifPresent(stated -> found.add("the text is dated " + date + ", its name says " + stated));
        }
        return found;
    }
}
