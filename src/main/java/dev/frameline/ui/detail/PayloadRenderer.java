package dev.frameline.ui.detail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.frameline.payload.Decoded;
import dev.frameline.payload.Decoding;
import dev.frameline.payload.PayloadKind;
import dev.frameline.payload.Undecodable;
import dev.frameline.payload.json.JsonPrinter;
import dev.frameline.payload.json.Pretty;
import dev.frameline.ui.detail.Payload.State;
import dev.frameline.ui.detail.Rendering.Look;
import dev.frameline.ui.kit.code.Lines;
import dev.frameline.ui.kit.text.Sizes;
import dev.frameline.ui.kit.text.Texts;

/// Makes text of a payload. Computes: called on workers, or anywhere for a payload of a few hundred bytes.
final class PayloadRenderer {

    private final Texts texts;

    PayloadRenderer(Texts texts) {
        this.texts = texts;
    }

    /// The payload in this form.
    Rendering render(Payload payload, PayloadForm form) {
        List<String> remarks = new ArrayList<>();
        if (payload.isCut()) {
            remarks.add(texts.get("detail.remark.cut", Sizes.bytes(payload.bytes().length),
                    Sizes.bytes(payload.totalBytes())));
        }
        switch (payload.state()) {
            case SOUND, PIECE -> {
                // nothing out of the ordinary
            }
            case INCOMPLETE -> remarks.add(texts.get("detail.remark.incomplete"));
            case STILL_COMPRESSED -> remarks.add(texts.get("detail.remark.compressed"));
        }
        return switch (form) {
            case PRETTY -> pretty(payload, remarks);
            case RAW -> raw(payload, remarks);
            case HEX -> hex(payload, remarks);
        };
    }

    private Rendering pretty(Payload payload, List<String> remarks) {
        if (payload.state() == State.STILL_COMPRESSED) {
            return hex(payload, remarks);
        }
        return switch (PayloadKind.detect(payload.bytes(), payload.isText())) {
            case JSON -> json(payload, remarks);
            case TEXT -> text(payload, remarks, Look.TEXT);
            case BINARY -> hex(payload, remarks);
        };
    }

    private Rendering json(Payload payload, List<String> remarks) {
        if (payload.isCut()) {
            return text(payload, remarks, Look.JSON);
        }
        Decoding<Pretty> laidOut = JsonPrinter.print(payload.bytes());
        return switch (laidOut) {
            case Decoded<Pretty>(Pretty value) -> shown(value.text(), Look.JSON, remarks, payload);
            case Undecodable<Pretty>(String reason, int offset) -> {
                if (payload.state() == State.SOUND) {
                    remarks.add(texts.get("detail.remark.notjson", reason, Sizes.count(offset)));
                }
                yield text(payload, remarks, Look.TEXT);
            }
        };
    }

    private Rendering raw(Payload payload, List<String> remarks) {
        boolean isJson = PayloadKind.detect(payload.bytes(), payload.isText()) == PayloadKind.JSON;
        if (!payload.isText() && !isJson) {
            remarks.add(texts.get("detail.remark.nottext"));
        }
        return text(payload, remarks, isJson ? Look.JSON : Look.TEXT);
    }

    /// A piece of a message may begin or end inside a character, so what is no text becomes U+FFFD.
    private static Rendering text(Payload payload, List<String> remarks, Look look) {
        return shown(new String(payload.bytesOfWholeCharacters(), StandardCharsets.UTF_8), look, remarks, payload);
    }

    private static Rendering hex(Payload payload, List<String> remarks) {
        return shown(new HexText(payload.bytes()), Look.HEX, remarks, payload);
    }

    private static Rendering shown(CharSequence text, Look look, List<String> remarks, Payload payload) {
        return new Rendering(Lines.of(text), look, List.copyOf(remarks), payload.isCut());
    }
}
