package org.cotejo.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Finds any object by its id, whatever its type. */
@GraphQLApi
public class NodeApi {

    private final List<NodeSource> sources;

    NodeApi(@All List<NodeSource> sources) {
        this.sources = sources;
    }

    @Query
    @Description("The object with this id; null when there is none.")
    public Node node(@NonNull @Id @Description("The id of any object.") String id) {
        return find(List.of(BadInput.at("id", () -> parse(id)))).get(0);
    }

    /** The ids are declared as strings and retyped by {@link SchemaCorrections}: SmallRye breaks on lists of ids. */
    @Query
    @NonNull @Description(
            "The objects with these ids, in their order; null in the place of one that does not exist. A text that is no"
                    + " id at all is an error of the whole list.")
    public List<Node> nodes(@NonNull @Description("The ids of any objects, at most 100.") List<@NonNull String> ids) {
        return find(BadInput.each("ids", ids, this::parse));
    }

    private NodeId parse(String id) {
        NodeId parsed = NodeId.parse(id);
        if (sources.stream().noneMatch(source -> source.type().equals(parsed.type()))) {
            throw NodeId.unknown(id);
        }
        return parsed;
    }

    /** One SQL statement a type, however many ids. */
    private List<Node> find(List<NodeId> ids) {
        Map<String, Set<Long>> byType = ids.stream().collect(groupingBy(NodeId::type, mapping(NodeId::rowId, toSet())));
        Map<NodeId, Node> found = new HashMap<>();
        for (NodeSource source : sources) {
            Set<Long> rowIds = byType.getOrDefault(source.type(), Set.of());
            if (!rowIds.isEmpty()) {
                source.findAll(rowIds).forEach((rowId, node) -> found.put(new NodeId(source.type(), rowId), node));
            }
        }
        return ids.stream().map(found::get).toList();
    }
}
