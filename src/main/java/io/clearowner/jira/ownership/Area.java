package io.clearowner.jira.ownership;

/** A project or a component that can have owners of its own. */
public record Area(Provenance kind, long id) {

    public Area {
        if (kind != Provenance.PROJECT && kind != Provenance.COMPONENT) {
            throw new IllegalArgumentException("kind: expected project or component, was " + kind);
        }
    }

    public static Area project(long id) {
        return new Area(Provenance.PROJECT, id);
    }

    public static Area component(long id) {
        return new Area(Provenance.COMPONENT, id);
    }
}
