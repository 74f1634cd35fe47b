package dev.frameline.base.json;

/// The text is JSON, but a value in it is of another kind than the record asks for. Any thread.
final class BadShape extends Exception {

    private static final long serialVersionUID = 1L;

    BadShape(String where, String expected) {
        super((where.isEmpty() ? "The document" : where) + " should be " + expected);
    }
}
