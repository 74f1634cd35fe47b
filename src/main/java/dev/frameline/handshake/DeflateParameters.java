package dev.frameline.handshake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What client and server agreed on for permessage-deflate, RFC 7692 §7.1. Any thread.
///
/// @param serverNoContextTakeover the server starts each message afresh
/// @param clientNoContextTakeover we must start each message afresh
/// @param serverMaxWindowBits 8 to 15
/// @param clientMaxWindowBits 8 to 15
public record DeflateParameters(boolean serverNoContextTakeover, boolean clientNoContextTakeover,
        int serverMaxWindowBits, int clientMaxWindowBits) {

    public static final String NAME = "permessage-deflate";

    private static final String SERVER_BITS = "server_max_window_bits";
    private static final String CLIENT_BITS = "client_max_window_bits";
    private static final String SERVER_FRESH = "server_no_context_takeover";
    private static final String CLIENT_FRESH = "client_no_context_takeover";
    private static final Set<String> KNOWN = Set.of(SERVER_BITS, CLIENT_BITS, SERVER_FRESH, CLIENT_FRESH);

    /// An answer's parameters, or why they cannot be accepted.
    ///
    /// @param agreed empty if the answer has no permessage-deflate, or a wrong one
    /// @param problems one sentence each, with its clause; empty if all is well
    public record Answer(Optional<DeflateParameters> agreed, List<String> problems) {

        public Answer {
            problems = List.copyOf(problems);
        }
    }

    /// Reads the answer in the light of what was offered.
    public static Answer of(Headers request, Headers response) {
        List<Extension> offers = named(request);
        List<Extension> answers = named(response);
        if (answers.isEmpty()) {
            return new Answer(Optional.empty(), List.of());
        }
        List<String> problems = new ArrayList<>();
        if (answers.size() > 1) {
            problems.add(NAME + " is answered " + answers.size() + " times (RFC 7692 §5)");
        }
        Extension answer = answers.getFirst();
        checkNames(answer, problems);
        int serverBits = bits(answer, SERVER_BITS, problems);
        int clientBits = bits(answer, CLIENT_BITS, problems);
        checkOffered(offers, answer, serverBits, problems);
        return problems.isEmpty()
                ? new Answer(Optional.of(new DeflateParameters(has(answer, SERVER_FRESH), has(answer, CLIENT_FRESH),
                        serverBits, clientBits)), problems)
                : new Answer(Optional.empty(), problems);
    }

    private static List<Extension> named(Headers headers) {
        return Extension.parse(headers).stream().filter(extension -> extension.name().equalsIgnoreCase(NAME)).toList();
    }

    private static boolean has(Extension extension, String parameter) {
        return extension.parameters().stream().anyMatch(p -> p.name().equals(parameter));
    }

    private static void checkNames(Extension answer, List<String> problems) {
        Set<String> seen = new HashSet<>();
        for (Extension.Parameter parameter : answer.parameters()) {
            String name = parameter.name();
            if (!KNOWN.contains(name)) {
                problems.add("the parameter \"" + name + "\" is unknown (RFC 7692 §7.1)");
            } else if (!seen.add(name)) {
                problems.add(name + " is given twice (RFC 7692 §7.1)");
            } else if ((name.equals(SERVER_FRESH) || name.equals(CLIENT_FRESH)) && parameter.value().isPresent()) {
                problems.add(name + " must have no value (RFC 7692 §7.1.1)");
            }
        }
    }

    /// The value, 8 to 15 without leading zeros; 15 if the parameter is absent, RFC 7692 §7.1.2.
    private static int bits(Extension answer, String name, List<String> problems) {
        Optional<Extension.Parameter> found = answer.parameters().stream().filter(p -> p.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            return 15;
        }
        String value = found.get().value().orElse("");
        if (value.matches("[89]|1[0-5]")) {
            return Integer.parseInt(value);
        }
        problems.add(name + " must be 8 to 15, not \"" + value + "\" (RFC 7692 §7.1.2)");
        return 15;
    }

    private static void checkOffered(List<Extension> offers, Extension answer, int serverBits, List<String> problems) {
        if (offers.isEmpty()) {
            return; // the check for extensions that were not offered speaks of it
        }
        if (has(answer, CLIENT_BITS) && offers.stream().noneMatch(offer -> has(offer, CLIENT_BITS))) {
            problems.add(CLIENT_BITS + " was not offered (RFC 7692 §7.1.2.2)");
        }
        int offered = offers.stream().mapToInt(offer -> bits(offer, SERVER_BITS, new ArrayList<>())).max().orElse(15);
        if (offered < 15 && (!has(answer, SERVER_BITS) || serverBits > offered)) {
            problems.add(SERVER_BITS + " is more than the offered " + offered + " (RFC 7692 §7.1.2.1)");
        }
    }
}
