package org.broadsheet.renderer.newsmlg2;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.diagnostic.Diagnostic;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Edition;
import org.broadsheet.model.ElementPath;
import org.broadsheet.renderer.item.Assumptions;
import org.broadsheet.renderer.item.Story;
import org.broadsheet.renderer.loss.Losses;

/** Writes the items of many results into one message. Of all that was written no more than the ids is kept. */
final class MessageStream {
    private final Plans plans;
    private final Consumer<Diagnostic> told;
    private final Set<String> assumed = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private int count;

    MessageStream(Plans plans, Consumer<Diagnostic> told) {
        this.plans = plans;
        this.told = told;
    }

    /** Plans how a result is written. */
    @FunctionalInterface
    interface Plans {
        Message of(ParseResult result, Losses losses, Assumptions assumptions, Turn turn);
    }

    void write(Iterator<ParseResult> results, G2Writer out) throws XMLStreamException {
        ParseResult first = results.hasNext()
                ? results.next()
                : ParseResult.of(Edition.builder().build());
        out.document("newsMessage", ElementPath.ROOT, message -> {
            var losses = new Losses(first.sourceMap());
            Message planned = plan(first, losses);
            out.report(losses);
            Message.header(planned.context(), out);
            out.element("itemSet", set -> {
                items(planned, losses, out);
                while (results.hasNext()) {
                    ParseResult next = results.next();
                    var its = new Losses(next.sourceMap());
                    items(plan(next, its), its, out);
                }
            });
        });
    }

    private Message plan(ParseResult result, Losses losses) {
        count++;
        return plans.of(named(result), losses, new Assumptions(losses, assumed), new Turn(count, taken));
    }

    /** Ids are made of the name of the source, and here many results have one source. */
    private ParseResult named(ParseResult result) {
        return result.source().isEmpty()
                ? result
                : new ParseResult(
                        result.source() + "#" + count, result.edition(), result.sourceMap(), result.diagnostics());
    }

    private void items(Message message, Losses losses, G2Writer out) throws XMLStreamException {
        out.report(losses);
        Optional<Story> single = message.plan().single();
        if (single.isPresent()) {
            out.item("newsItem", single.get().path(), message.lone(single.get()));
        } else {
            message.items(out);
        }
        losses.diagnostics().forEach(told);
    }
}
