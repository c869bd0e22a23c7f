package org.cotejo.graphql;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.TreeMap;

/** What fields have to say of their answer beside its data and errors: members of its {@code extensions}. */
@RequestScoped
public class AnswerExtensions {

    private final Map<String, Object> members = new TreeMap<>();

    public void put(String name, Object value) {
        members.put(name, value);
    }

    public Map<String, Object> members() {
        return members;
    }
}
