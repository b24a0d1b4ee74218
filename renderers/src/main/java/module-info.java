/** Writers of the formats that news goes out in. */
module org.broadsheet.renderers {
    requires transitive org.broadsheet.core;
    requires tools.jackson.core;

    exports org.broadsheet.renderer;
    exports org.broadsheet.renderer.html;
    exports org.broadsheet.renderer.newsmlg2;
    exports org.broadsheet.renderer.ninjs;
    exports org.broadsheet.renderer.nitf;
    exports org.broadsheet.renderer.report;
    exports org.broadsheet.renderer.text;
}
