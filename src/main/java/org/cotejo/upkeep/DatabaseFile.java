package org.cotejo.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database of H2 in a file of this machine, as its address names it: {@code jdbc:h2:file:./data/cotejo;WRITE_DELAY=0}.
 *
 * @param base the absolute path of its files without what H2 adds to it
 * @param settings what follows the path in the address; empty, or beginning with a semicolon
 */
public record DatabaseFile(Path base, String settings) {

    /** H2 takes what it knows no scheme of for a file; its schemes have letters and digits, and more than one. */
    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:h2:(?:file:)?(?!\\p{Alnum}{2,}:)([^;]+)(;.*)?", Pattern.CASE_INSENSITIVE);

    private static final String SUFFIX = ".mv.db";

    /** Empty where the address is not one of a file: in memory, on another server, of another database. */
    public static Optional<DatabaseFile> of(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            return Optional.empty();
        }
        String path = address.group(1);
        boolean isOfHome = path.startsWith("~/");
        Path base = isOfHome ? Path.of(System.getProperty("user.home"), path.substring(2)) : Path.of(path);
        return Optional.of(new DatabaseFile(
                base.toAbsolutePath().normalize(),
                Optional.ofNullable(address.group(2)).orElse("")));
    }

    public boolean exists() {
        return Files.exists(file());
    }

    /** The file with the data. */
    public Path file() {
        return beside(SUFFIX);
    }

    /** A path in the same folder that begins as the files of this database. */
    Path beside(String ending) {
        return base.resolveSibling(base.getFileName() + ending);
    }

    /** Opens it, and never makes one where there is none. */
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + base + settings + ";IFEXISTS=TRUE", "", "");
    }

    /** Makes a database. */
    Connection create() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + base + settings, "", "");
    }
}
