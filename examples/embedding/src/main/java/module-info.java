/** The snippets of the README, as a program would have them. */
module org.broadsheet.examples.embedding {
    requires org.broadsheet.parsers;
    requires org.broadsheet.renderers;

    exports org.broadsheet.examples.embedding;
}
