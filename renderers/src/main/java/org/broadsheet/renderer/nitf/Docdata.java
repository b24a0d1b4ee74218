package org.broadsheet.renderer.nitf;

import static org.broadsheet.renderer.markup.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.model.Concept;
import org.broadsheet.model.Metadata;
import org.broadsheet.model.NewsTime;
import org.broadsheet.model.Rights;
import org.broadsheet.renderer.markup.Element;
import org.broadsheet.renderer.markup.Markup;
import org.broadsheet.renderer.markup.NitfTime;
import org.broadsheet.vocabulary.NewsCodes;
import org.broadsheet.vocabulary.NitfTerms;

/** The {@code docdata}: the facts for machines. */
record Docdata(Document document) {
    Element markup(ForeignFacts foreign) {
        Metadata facts = document.facts();
        List<Markup> content = new ArrayList<>();
        Document.add(
                content,
                element("doc-id")
                        .with(
                                "regsrc",
                                facts.id().isPresent() ? facts.provider().flatMap(Concept::name) : Optional.empty())
                        .with("id-string", facts.id()));
        signals(facts, content);
        facts.edNotes().forEach(note -> content.add(element("ed-msg").with("info", note)));
        delivery(facts, content);
        facts.urgency().ifPresent(urgency -> content.add(element("urgency").with("ed-urg", urgency.toString())));
        time("date.issue", facts.published(), "published", content);
        time("date.release", facts.embargo(), "embargo", content);
        time("date.expire", facts.expiry(), "expiry", content);
        Document.add(content, foreign.on(key(facts)));
        rights(facts.rights().orElse(Rights.NONE), foreign, content);
        Document.add(
                content,
                element(
                        "key-list",
                        facts.keywords().stream()
                                .map(word -> element("keyword").with("key", word))
                                .toList()));
        content.addAll(foreign.ofDocdata());
        Document.add(content, element("identified-content", new IdentifiedContent(document).elements()));
        return element("docdata", content).with("management-status", facts.status());
    }

    private static void signals(Metadata facts, List<Markup> content) {
        for (String sign : facts.signals()) {
            content.add(
                    sign.equals(NewsCodes.SIGNAL_CORRECTION)
                            ? element("correction")
                            : element("ed-msg")
                                    .with("msg-type", NitfTerms.MESSAGE_SIGNAL)
                                    .with("info", sign));
        }
    }

    private static void delivery(Metadata facts, List<Markup> content) {
        if (IdentifiedContent.isTrail(facts.infoSources())) {
            Document.add(
                    content,
                    element(
                            "del-list",
                            facts.infoSources().stream()
                                    .map(source -> element("from-src").with("src-name", source.name()))
                                    .toList()));
        }
    }

    private void time(String name, Optional<NewsTime> time, String fact, List<Markup> content) {
        time.ifPresent(
                said -> content.add(NitfTime.on(element(name), "norm", said, document.fact(fact), document.losses())));
    }

    private static Element key(Metadata facts) {
        boolean named = facts.version().filter(Head::isName).isPresent();
        return element("du-key")
                .with(named ? "version" : "bs:version", facts.version())
                .with("key", facts.slugline());
    }

    private void rights(Rights rights, ForeignFacts foreign, List<Markup> content) {
        if (document.facts().rights().filter(Rights.NONE::equals).isPresent()) {
            document.losses().dropped(document.fact("rights"), "rights that say nothing are not written");
        }
        Document.add(
                content,
                foreign.on(element("doc.copyright")
                        .with("holder", rights.holder().filter(Concepts::isName).flatMap(Concept::name))));
        Document.add(
                content,
                foreign.on(element("doc.rights")
                        .with("limitations", rights.usageTerms())
                        .with("bs:link", rights.link())));
    }
}
