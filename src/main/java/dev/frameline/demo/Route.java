package dev.frameline.demo;

import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.time.Ticker;
import dev.frameline.demo.Upgrade.DeflateAgreement;
import dev.frameline.frame.Opcode;

/// Where a request leads. Any thread.
sealed interface Route {

    /// To one HTTP response.
    ///
    /// @param answer the response
    record Plain(HttpAnswer answer) implements Route {}

    /// To a conversation.
    ///
    /// @param upgrade what is answered first
    /// @param script what is said then
    record Talk(Upgrade upgrade, Script script) implements Route {}

    static Route of(RequestHead request, Ticker ticker) {
        try {
            return switch (request.path()) {
                case "/" -> new Plain(HttpAnswer.index());
                case "/refuse" -> new Plain(
                        HttpAnswer.refusal((int) request.query().number("status", 401, 200, 599)));
                case "/echo" -> echo(request);
                case "/chat" -> talk(request, Upgrade.of(request, false), new ChatScript(ticker));
                case "/ticker" -> ticker(request, ticker);
                default -> new Plain(HttpAnswer.notFound());
            };
        } catch (FaultException bad) {
            return new Plain(HttpAnswer.badRequest(bad.fault().what()));
        }
    }

    private static Route echo(RequestHead request) throws FaultException {
        return talk(request, Upgrade.of(request, request.query().flag("deflate", true)), new EchoScript());
    }

    private static Route ticker(RequestHead request, Ticker ticker) throws FaultException {
        TickerFeed.Options options = TickerFeed.Options.parse(request.query());
        Upgrade upgrade = Upgrade.of(request, request.query().flag("deflate", false));
        Optional<MessageDeflater> deflater = upgrade.deflate().map(DeflateAgreement::serverNoContextTakeover)
                .map(afresh -> new MessageDeflater(!afresh));
        FrameLayout layout = new FrameLayout(options.binary() ? Opcode.BINARY : Opcode.TEXT, deflater);
        TickerFeed feed = new TickerFeed(options, layout, ticker.nanos());
        return talk(request, upgrade, new Script() {
            @Override
            public Feed feed() {
                return feed;
            }
        });
    }

    private static Route talk(RequestHead request, Upgrade upgrade, Script script) {
        if (request.wantsUpgrade()) {
            return new Talk(upgrade, script);
        }
        script.feed().close();
        return new Plain(HttpAnswer.upgradeRequired());
    }
}
