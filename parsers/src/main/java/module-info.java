/** Readers of the formats that news comes in. */
module org.broadsheet.parsers {
    requires transitive org.broadsheet.core;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports org.broadsheet.parser;
    exports org.broadsheet.parser.html;
    exports org.broadsheet.parser.newsmlg2;
    exports org.broadsheet.parser.ninjs;
    exports org.broadsheet.parser.nitf;
    exports org.broadsheet.parser.text;
}
