package org.broadsheet.parser.html;

/** What is looked at to tell whether words belong to a story. Each has a weight in {@code block-weights.properties}. */
enum Trait {
    /** Holds of everything. */
    ANY,
    /** The logarithm of the number of characters, 1 at about a thousand. */
    LENGTH,
    TINY,
    SHORT,
    LONG,
    LINK_SHARE,
    ALL_LINK,
    MANY_LINKS,
    NO_LINK,
    ENDS_SENTENCE,
    ENDS_COLON,
    HAS_COMMA,
    HAS_MARKS,
    CAPITALS,
    DIGITS,
    STRONG,
    STANDING_PHRASE,
    STANDING_PHRASE_SHORT,
    REPEATED,
    TITLE,
    /** The element whose words they are. */
    PARAGRAPH,
    ITEM,
    HEADING_HIGH,
    HEADING_LOW,
    DIVISION,
    CELL,
    TERM,
    /** Elements around it, within the container. */
    IN_LIST,
    IN_TABLE,
    IN_QUOTATION,
    IN_FIGURE,
    IN_ASIDE,
    IN_HEADER,
    IN_FOOTER,
    IN_FORM,
    IN_DETAILS,
    IN_FURNITURE,
    /** Signs of the elements around it, within the container. */
    BODY,
    NAVIGATION,
    SIDE,
    COMMENTS,
    RELATED,
    SHARE,
    ADVERT,
    ASKING,
    TOPICS,
    BYLINE,
    AUTHOR,
    CAPTION,
    CREDIT,
    PICTURE,
    SUMMARY,
    KICKER,
    HEADLINE,
    PULLQUOTE,
    TIME,
    HIDDEN,
    /** The share of the container's good text that stands right beside it. */
    SAME_PARENT,
    /** The share of the container's good text in elements of the same name and class. */
    SAME_LOOK,
    /** Of the parts right below the container, the one that it stands in has this share of the good text. */
    SAME_PART,
    /** The share of characters in links, of all that stands beside it. */
    LINKS_AROUND,
    DEPTH,
    /** Before the first good words that look as most do, after the last of them. */
    BEFORE_FIRST,
    AFTER_LAST,
    BEFORE_SHORT,
    AFTER_SHORT,
    /** How much of the good text stands before it. */
    GOOD_BEFORE,
    GOOD_AFTER,
    PREVIOUS_GOOD,
    NEXT_GOOD,
    BETWEEN_GOOD,
    PREVIOUS_LINKS,
    NEXT_LINKS,
    HEADING_OVER_GOOD,
    HEADING_OVER_LINKS,
    ITEM_LINKED,
    ITEM_TELLING,
    FEW_WORDS_ON_PAGE;

    /** Its name in the file. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
