/** Writers of the formats that news goes out in. */
module org.broadsheet.renderers {
    requires transitive org.broadsheet.core;

    exports org.broadsheet.renderer;
    exports org.broadsheet.renderer.newsmlg2;
}
