package dev.frameline.payload.json;

import java.util.Arrays;

/// The containers that are open, one bit each. Confined to one thread.
final class Nesting {

    private long[] objects = new long[4];
    private int depth;

    int depth() {
        return depth;
    }

    void push(boolean isObject) {
        int word = depth >> 6;
        if (word == objects.length) {
            objects = Arrays.copyOf(objects, word * 2);
        }
        long bit = 1L << depth;
        objects[word] = isObject ? objects[word] | bit : objects[word] & ~bit;
        depth++;
    }

    void pop() {
        depth--;
    }

    /// Whether the innermost open container is an object; false if none is open.
    boolean isObject() {
        int top = depth - 1;
        return top >= 0 && (objects[top >> 6] & (1L << top)) != 0;
    }
}
