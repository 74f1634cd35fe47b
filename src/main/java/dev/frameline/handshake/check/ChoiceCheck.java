package dev.frameline.handshake.check;

import java.util.ArrayList;
import java.util.List;

import dev.frameline.handshake.DeflateParameters;
import dev.frameline.handshake.Extension;
import dev.frameline.handshake.Headers;

/// What the server chose from our offers: subprotocol and extensions, RFC 6455 §4.1. Used once, by one thread.
final class ChoiceCheck {

    private static final String SERVER = "RFC 6455 §4.1";
    private static final String PROTOCOL = "Sec-WebSocket-Protocol";
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    private final Headers request;
    private final Headers response;
    private final List<Verdict> verdicts = new ArrayList<>();

    ChoiceCheck(Headers request, Headers response) {
        this.request = request;
        this.response = response;
    }

    List<Verdict> verdicts() {
        subprotocol();
        extensions();
        return verdicts;
    }

    private void subprotocol() {
        List<String> offered = items(request.all(PROTOCOL));
        List<String> chosen = items(response.all(PROTOCOL));
        if (chosen.isEmpty()) {
            if (!offered.isEmpty()) {
                verdicts.add(Verdict.notice(PROTOCOL, SERVER,
                        "The server chose none of the offered subprotocols; browsers fail such a connection"));
            }
        } else if (chosen.size() > 1 || response.all(PROTOCOL).size() > 1) {
            verdicts.add(Verdict.fault(PROTOCOL, "RFC 6455 §11.3.4",
                    "The server must choose one subprotocol, not " + String.join(", ", chosen)));
        } else if (offered.contains(chosen.getFirst())) {
            verdicts.add(Verdict.ok(PROTOCOL, SERVER, "The server chose " + chosen.getFirst() + ", as offered"));
        } else {
            verdicts.add(Verdict.fault(PROTOCOL, SERVER,
                    "The server chose the subprotocol " + chosen.getFirst() + ", which was not offered"));
        }
    }

    private void extensions() {
        List<Extension> offered = Extension.parse(request);
        List<Extension> answered = Extension.parse(response);
        if (response.all(EXTENSIONS).size() > 1) {
            verdicts.add(Verdict.fault(EXTENSIONS, "RFC 6455 §11.3.2", EXTENSIONS + " is answered more than once"));
        }
        for (Extension extension : answered) {
            boolean isOffered = offered.stream().anyMatch(offer -> offer.name().equalsIgnoreCase(extension.name()));
            boolean isDeflate = extension.name().equalsIgnoreCase(DeflateParameters.NAME);
            if (!isOffered) {
                verdicts.add(Verdict.fault(EXTENSIONS, "RFC 6455 §9.1",
                        "The server uses the extension " + extension.name() + ", which was not offered"));
            } else if (!isDeflate) {
                verdicts.add(Verdict.fault(EXTENSIONS, "RFC 6455 §9.1",
                        "Frameline does not speak the extension " + extension.name()));
            }
        }
        DeflateParameters.Answer deflate = DeflateParameters.of(request, response);
        deflate.problems().forEach(
                problem -> verdicts.add(Verdict.fault(EXTENSIONS, "RFC 7692 §7.1", "permessage-deflate: " + problem)));
        deflate.agreed().ifPresent(agreed -> verdicts.add(Verdict.ok(EXTENSIONS, "RFC 7692 §7.1", words(agreed))));
        if (answered.isEmpty() && !offered.isEmpty()) {
            verdicts.add(Verdict.notice(EXTENSIONS, "RFC 6455 §9.1", "The server took none of the offered extensions"));
        }
    }

    private static String words(DeflateParameters agreed) {
        return "Messages are compressed; the server "
                + (agreed.serverNoContextTakeover() ? "starts each afresh" : "keeps its window from one to the next")
                + ", we " + (agreed.clientNoContextTakeover() ? "start each afresh" : "keep ours");
    }

    private static List<String> items(List<String> values) {
        return values.stream().flatMap(value -> List.of(value.split(",", -1)).stream()).map(String::strip)
                .filter(item -> !item.isEmpty()).toList();
    }
}
