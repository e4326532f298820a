package counterpoint.model;

/** An arrow of a map's graph, from one node to another, named by the role of the end it comes from ("premise"). */
public record Link(Id from, Id to, String role) {}
