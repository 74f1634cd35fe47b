package dev.frameline.ui.kit.fx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes an image as PNG (RFC 2083) without AWT, whose native libraries a bare machine lacks. Any thread, once the
/// image is complete.
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BIT_RGBA = {8, 6, 0, 0, 0};

    private Png() {}

    /// Writes `image` to `to`, which stays open.
    public static void write(Image image, OutputStream to) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(EIGHT_BIT_RGBA);
        var body = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(body)) {
            deflater.write(scanlines(image, width, height));
        }
        var out = new DataOutputStream(to);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", body.toByteArray());
        chunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private static byte[] scanlines(Image image, int width, int height) {
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        byte[] raw = new byte[height * (width * 4 + 1)];
        int at = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i % width == 0) {
                at++; // RFC 2083 §6.1: filter type 0, none, before each line
            }
            int argb = pixels[i];
            raw[at++] = (byte) (argb >> 16);
            raw[at++] = (byte) (argb >> 8);
            raw[at++] = (byte) argb;
            raw[at++] = (byte) (argb >>> 24);
        }
        return raw;
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
