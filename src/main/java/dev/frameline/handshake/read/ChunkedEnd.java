package dev.frameline.handshake.read;

import dev.frameline.handshake.PlainBody;

/// Follows chunks to the last one and its trailer, RFC 9112 §7.1. A chunk without a valid size makes the body go on until
/// the connection ends. Confined to the reader's thread.
final class ChunkedEnd implements BodyEnd {

    private static final int LONGEST_LINE = 1024;

    private enum Place {
        SIZE, DATA, TRAILER, LOST, DONE
    }

    private final StringBuilder line = new StringBuilder();
    private Place place = Place.SIZE;
    private int missing;

    @Override
    public boolean goesOnAfter(byte next) {
        switch (place) {
            case SIZE -> size(next);
            case DATA -> data();
            case TRAILER -> trailer(next);
            case LOST, DONE -> {
            }
        }
        return place != Place.DONE;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean mayEndHere() {
        return place == Place.DONE;
    }

    private void size(byte next) {
        if (next != '\n') {
            append(next);
            return;
        }
        int size = PlainBody.chunkSize(line.toString());
        boolean isBreakAfterData = line.toString().isBlank();
        line.setLength(0);
        if (size > 0) {
            missing = size;
            place = Place.DATA;
        } else if (size == 0) {
            place = Place.TRAILER;
        } else if (!isBreakAfterData) {
            place = Place.LOST;
        }
    }

    private void data() {
        missing--;
        if (missing == 0) {
            place = Place.SIZE;
        }
    }

    private void trailer(byte next) {
        if (next != '\n') {
            append(next);
        } else if (line.toString().isBlank()) {
            place = Place.DONE;
        } else {
            line.setLength(0);
        }
    }

    private void append(byte next) {
        if (line.length() < LONGEST_LINE) {
            line.append((char) (next & 0xff));
        }
    }
}
