package com.atlassian.query.operand;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/operand/FunctionOperand.html. */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name) {
        this(name, List.of());
    }

    public FunctionOperand(String name, String... args) {
        this(name, Arrays.asList(args));
    }

    public FunctionOperand(String name, Collection<String> args) {
        this.name = Objects.requireNonNull(name, "name");
        this.args = List.copyOf(args);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return name + "(" + String.join(", ", args) + ")";
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionOperand that && name.equalsIgnoreCase(that.name) && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name.toLowerCase(Locale.ROOT), args);
    }

    @Override
    public String toString() {
        return getDisplayString();
    }
}
