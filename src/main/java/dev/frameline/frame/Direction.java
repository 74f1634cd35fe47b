package dev.frameline.frame;

/// Which way bytes went, seen from the client.
public enum Direction {
    /// From the server to us.
    IN,
    /// From us to the server.
    OUT
}
