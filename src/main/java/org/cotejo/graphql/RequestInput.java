package org.cotejo.graphql;

import graphql.ExecutionInput;
import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The input of a request that was refused, searched for what is wrong with it. The document is parsed again for that;
 * good requests never come here.
 */
final class RequestInput {

    private final GraphQLSchema schema;
    private final ExecutionInput request;
    private Document document;

    RequestInput(GraphQLSchema schema, ExecutionInput request) {
        this.schema = schema;
        this.request = request;
    }

    /** The first fault in the variables of the operation that was asked for. */
    Optional<InputFault> inVariables() {
        String name = request.getOperationName();
        return document().getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .flatMap(variable -> inVariable(variable).stream())
                .findFirst();
    }

    private Document document() {
        if (document == null) {
            document = new Parser().parseDocument(request.getQuery());
        }
        return document;
    }

    private Optional<InputFault> inVariable(VariableDefinition variable) {
        Map<String, Object> given = request.getRawVariables().toMap();
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        if (!given.containsKey(variable.getName()) && variable.getDefaultValue() != null) {
            return Optional.empty();
        }
        return InputFault.find("$" + variable.getName(), (GraphQLInputType) type, given.get(variable.getName()));
    }

    /**
     * The fault in what stands at a place of the document.
     *
     * @param at where graphql-java says that the fault is: an argument, or a variable's default
     */
    Optional<InputFault> inDocument(SourceLocation at) {
        for (Definition<?> definition : document().getDefinitions()) {
            Optional<InputFault> fault = Optional.empty();
            if (definition instanceof OperationDefinition operation) {
                fault = inDefaults(operation, at)
                        .or(() -> inSelection(operation.getSelectionSet(), root(operation), at));
            } else if (definition instanceof FragmentDefinition fragment) {
                fault = inSelection(fragment.getSelectionSet(), named(fragment.getTypeCondition()), at);
            }
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private GraphQLType named(TypeName name) {
        return schema.getType(name.getName());
    }

    private Optional<InputFault> inDefaults(OperationDefinition operation, SourceLocation at) {
        return operation.getVariableDefinitions().stream()
                .filter(variable -> variable.getDefaultValue() != null)
                .filter(variable -> at.equals(variable.getSourceLocation())
                        || at.equals(variable.getDefaultValue().getSourceLocation()))
                .flatMap(variable -> InputFault.find(
                        "$" + variable.getName(),
                        (GraphQLInputType) TypeFromAST.getTypeFromAST(schema, variable.getType()),
                        variable.getDefaultValue())
                        .stream())
                .findFirst();
    }

    private Optional<InputFault> inSelection(SelectionSet selections, GraphQLType of, SourceLocation at) {
        if (selections == null || !(of instanceof GraphQLFieldsContainer type)) {
            return Optional.empty();
        }
        for (Selection<?> selection : selections.getSelections()) {
            Optional<InputFault> fault = Optional.empty();
            if (selection instanceof DirectivesContainer<?> container) {
                fault = inDirectives(container, at);
            }
            if (fault.isEmpty() && selection instanceof Field field) {
                GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
                fault = definition == null ? fault : inField(field, definition, at);
            } else if (fault.isEmpty() && selection instanceof InlineFragment fragment) {
                GraphQLType condition = fragment.getTypeCondition() == null ? type : named(fragment.getTypeCondition());
                fault = inSelection(fragment.getSelectionSet(), condition, at);
            }
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<InputFault> inField(Field field, GraphQLFieldDefinition definition, SourceLocation at) {
        return inArguments(field.getArguments(), definition::getArgument, at)
                .or(() -> inSelection(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()), at));
    }

    private Optional<InputFault> inDirectives(DirectivesContainer<?> container, SourceLocation at) {
        return container.getDirectives().stream()
                .filter(directive -> schema.getDirective(directive.getName()) != null)
                .flatMap(directive ->
                        inArguments(directive.getArguments(), schema.getDirective(directive.getName())::getArgument, at)
                                .stream())
                .findFirst();
    }

    private static Optional<InputFault> inArguments(
            List<Argument> arguments, Function<String, GraphQLArgument> declared, SourceLocation at) {
        return arguments.stream()
                .filter(argument -> at.equals(argument.getSourceLocation()))
                .filter(argument -> declared.apply(argument.getName()) != null)
                .flatMap(
                        argument -> InputFault.find(
                                argument.getName(),
                                declared.apply(argument.getName()).getType(),
                                argument.getValue())
                                .stream())
                .findFirst();
    }
}
