/** The model of structured news, its contracts, its validation and its own JSON. */
module org.broadsheet.core {
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires transitive org.jspecify;
    requires tools.jackson.core;
    requires transitive java.xml;
    requires com.ctc.wstx;

    exports org.broadsheet.constraint;
    exports org.broadsheet.diagnostic;
    exports org.broadsheet.format;
    exports org.broadsheet.json;
    exports org.broadsheet.language;
    exports org.broadsheet.model;
    exports org.broadsheet.source;
    exports org.broadsheet.validation;
    exports org.broadsheet.vocabulary;
    exports org.broadsheet.json.token to
            org.broadsheet.parsers,
            org.broadsheet.renderers;
    exports org.broadsheet.xml to
            org.broadsheet.parsers,
            org.broadsheet.renderers;

    opens org.broadsheet.model to
            org.hibernate.validator;
}
