package dev.frameline.ui.detail;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import dev.frameline.frame.Entry;
import dev.frameline.frame.Meta;
import dev.frameline.ui.detail.Subject.HeaderField;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;

/// Puts a frame's header into words, field by field. Any thread.
final class HeaderWriter {

    private static final int BIT = 1;
    private static final int OPCODE_BITS = 4;
    private static final int LENGTH_BITS = 5;
    private static final int KEY_BITS = 5;

    /// RFC 6455 §5.2: up to here a length fits the header's second byte.
    private static final int SEVEN_BITS = 125;
    /// RFC 6455 §5.2: up to here it takes two bytes more, beyond that eight.
    private static final int SIXTEEN_BITS = 0xffff;

    private final Texts texts;

    HeaderWriter(Texts texts) {
        this.texts = texts;
    }

    /// The fields in the order of the wire.
    List<HeaderField> write(Entry entry) {
        List<HeaderField> fields = new ArrayList<>();
        fields.add(bit(entry, "fin", Meta.FIN));
        fields.add(rsv1(entry));
        fields.add(bit(entry, "rsv2", Meta.RSV2));
        fields.add(bit(entry, "rsv3", Meta.RSV3));
        String opcode = texts.get("detail.opcode." + entry.opcode().name().toLowerCase(java.util.Locale.ROOT));
        fields.add(new HeaderField(texts.get("detail.header.opcode"),
                "0x" + Integer.toHexString(entry.opcode().code()) + " " + opcode,
                texts.get(entry.isControl() ? "detail.header.opcode.control" : "detail.header.opcode.data"), false,
                OPCODE_BITS));
        fields.add(bit(entry, "mask", Meta.MASKED));
        fields.add(new HeaderField(texts.get("detail.header.length"), Sizes.count(entry.wireLength()),
                texts.get(lengthKey(entry.wireLength())), false, LENGTH_BITS));
        entry.maskKey().ifPresent(key -> fields.add(new HeaderField(texts.get("detail.header.key"),
                HexFormat.of().toHexDigits(key), texts.get("detail.header.key.tip"), false, KEY_BITS)));
        return fields;
    }

    private HeaderField bit(Entry entry, String name, long flag) {
        boolean isSet = entry.has(flag);
        return new HeaderField(texts.get("detail.header." + name), isSet ? "1" : "0",
                texts.get("detail.header." + name + (isSet ? ".one" : ".zero")), isSet, BIT);
    }

    /// RFC 7692 §6: the bit says "compressed" on the first frame of a message.
    private HeaderField rsv1(Entry entry) {
        HeaderField field = bit(entry, "rsv1", Meta.RSV1);
        return field.isSet() && entry.has(Meta.COMPRESSED)
                ? new HeaderField(field.name(), field.value(), texts.get("detail.header.rsv1.compressed"), true, BIT)
                : field;
    }

    private static String lengthKey(long length) {
        if (length <= SEVEN_BITS) {
            return "detail.header.length.seven";
        }
        return length <= SIXTEEN_BITS ? "detail.header.length.sixteen" : "detail.header.length.sixtyfour";
    }
}
