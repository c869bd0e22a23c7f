import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Executes SQL. Sql URL USER SQL */
public class Sql {

    public static void main(String... arguments) throws SQLException {
        try (Connection database = DriverManager.getConnection(arguments[0], arguments[1], "");
                Statement statement = database.createStatement()) {
            statement.execute(arguments[2]);
        }
    }
}
