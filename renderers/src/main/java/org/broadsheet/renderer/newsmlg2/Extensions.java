package org.broadsheet.renderer.newsmlg2;

import java.util.Optional;
import org.broadsheet.model.ForeignFact;
import org.broadsheet.model.NewsTime;
import org.broadsheet.renderer.item.Times;
import org.broadsheet.vocabulary.OwnSchemes;

/** Facts that NewsML-G2 has no element for, as extension properties: what it is in {@code rel}, the fact in {@code value}. */
record Extensions(Codes codes) {
    /** Stands for the value of words that look like a time and were not read as one. */
    private static final String UNREAD = "?";

    /** A fact. */
    Part fact(String name, String value) {
        return fact(name, value, Optional.empty());
    }

    /** A fact with a second word to it, in {@code literal}. */
    Part fact(String name, String value, Optional<String> literal) {
        String property = codes.own(OwnSchemes.PROPERTY, name);
        return out -> {
            if (literal.isPresent()) {
                out.lineAttribute("literal", literal.get());
            }
            out.attribute("rel", property);
            out.attribute("value", value);
        };
    }

    /** A time: its words, and its value in ISO 8601 where the words are no such notation. */
    Part time(String name, NewsTime time) {
        boolean looksLikeOne =
                time.value().isEmpty() && NewsTime.parse(time.text()).value().isPresent();
        return fact(name, time.text(), looksLikeOne ? Optional.of(UNREAD) : Times.besides(time));
    }

    /** A fact of another format: where it stood in {@code literal}, the format in {@code type}. */
    Part foreign(ForeignFact fact) {
        String property = codes.own(OwnSchemes.PROPERTY, "foreign");
        String format =
                codes.own(OwnSchemes.TYPE, OwnSchemes.TYPE.word(fact.format()).code());
        return out -> {
            out.lineAttribute("literal", fact.path());
            out.attribute("type", format);
            out.attribute("rel", property);
            out.attribute("value", fact.value());
        };
    }
}
