package dev.frameline.demo;

import java.io.IOException;
import java.util.Arrays;

/// Sends every data frame back as it was: its fragments, its reserved bits and, compressed or not, its bytes.
final class EchoScript implements Script {

    @Override
    public void data(ClientFrames frame, Outbox outbox) throws IOException, InterruptedException {
        byte[] header = new byte[FrameLayout.MOST_HEADER_BYTES];
        int end = FrameLayout.header(header, 0, frame.firstByte(), frame.length());
        byte[] piece = frame.piece();
        byte[] first = Arrays.copyOf(header, end + piece.length);
        System.arraycopy(piece, 0, first, end, piece.length);
        boolean isOpen = outbox.put(first);
        while (isOpen && frame.hasMore()) {
            isOpen = outbox.put(frame.piece());
        }
    }
}
