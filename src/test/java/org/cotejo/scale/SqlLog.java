package org.cotejo.scale;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL that a request has caused. Every test application has it; it writes only while it is asked to. */
@PersistenceUnitExtension
public class SqlLog implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static volatile Set<String> open;

    /** The texts of all statements that were prepared meanwhile, each once, in their order. */
    static Set<String> during(Runnable work) {
        Set<String> texts = Collections.synchronizedSet(new LinkedHashSet<>());
        open = texts;
        try {
            work.run();
        } finally {
            open = null;
        }
        return texts;
    }

    @Override
    public String inspect(String sql) {
        Set<String> texts = open;
        if (texts != null) {
            texts.add(sql);
        }
        return sql;
    }
}
