package org.broadsheet.parser.html.tree;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The walk that fills a {@link PageTree}. jsoup's own limit of depth bounds the recursion. */
public final class Walk {
    private final PageTree tree;
    private final Signs names = new Signs();
    private @Nullable Unit open;
    private int breaks;
    private int links;
    private int strong;
    private int slanted;
    private boolean silent;

    Walk(PageTree tree) {
        this.tree = tree;
    }

    void all(Element body) {
        Element head = tree.document.head();
        head.children().forEach(tree.finds::lookSilent);
        element(body);
    }

    /** Walks through one element by itself. */
    void element(Element root) {
        element(root, -1, 0);
    }

    private void element(Element element, int parent, int block) {
        TagKind kind = kind(element);
        int signs = signs(element);
        int number = tree.add(element, kind, Math.max(parent, 0), signs);
        tree.finds.look(element, number, signs);
        switch (kind) {
            case SILENT -> tree.finds.lookSilent(element);
            case BREAK -> breaks++;
            case IMAGE -> image(element, number, block);
            case NOSCRIPT -> noscript(element, number, block);
            case PLAYER -> player(element, number, block);
            case BLOCK -> {
                close();
                children(element, number, number);
                close();
            }
            default -> inline(element, number, block);
        }
        tree.ends[number] = tree.size;
        tree.endTexts[number] = tree.texts;
        tree.textEnds[number] = tree.text.length();
    }

    /** An element of a site's own within a paragraph runs on with the words around it. */
    private static TagKind kind(Element element) {
        String name = element.normalName();
        TagKind kind = TagKind.of(name);
        Element parent = element.parent();
        boolean own = kind == TagKind.BLOCK && name.indexOf('-') > 0;
        boolean within = own
                && parent != null
                && (parent.normalName().equals("p") || TagKind.of(parent.normalName()) == TagKind.INLINE);
        return within && element.children().stream().allMatch(child -> TagKind.of(child.normalName()) == TagKind.INLINE)
                ? TagKind.INLINE
                : kind;
    }

    private int signs(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int signs = names.of(element.attr("class"), element.id());
        if (element.hasAttr("hidden") || isUnseen(element.attr("style"))) {
            signs |= Sign.HIDDEN.bit();
        }
        return signs | role(element.attr("role")) | property(element.attr("itemprop"));
    }

    private static boolean isUnseen(String style) {
        int at = style.indexOf("display");
        return at >= 0
                && style.indexOf("none", at) > 0
                && style.substring(at + 7).strip().matches(":\\s*none.*");
    }

    private static int role(String role) {
        return switch (role) {
            case "navigation", "search", "menu", "menubar", "tablist", "contentinfo" -> Sign.NAVIGATION.bit();
            case "complementary" -> Sign.SIDE.bit();
            case "dialog", "alert", "alertdialog" -> Sign.ASKING.bit();
            case "main" -> Sign.CONTENT.bit();
            case "article" -> Sign.STORY.bit();
            default -> 0;
        };
    }

    private static int property(String property) {
        return switch (property) {
            case "articleBody" -> Sign.BODY.bit();
            case "headline" -> Sign.HEADLINE.bit();
            case "alternativeHeadline" -> Sign.DECK.bit();
            case "author" -> Sign.BYLINE.bit();
            case "caption" -> Sign.CAPTION.bit();
            case "keywords" -> Sign.TOPICS.bit();
            default -> 0;
        };
    }

    private void children(Element element, int number, int block) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text(words.getWholeText(), block);
            } else if (node instanceof Element inner) {
                element(inner, number, block);
            } else if (node instanceof Comment comment && comment.getData().length() > 40) {
                tree.finds.comments.add(comment);
            }
        }
    }

    private void inline(Element element, int number, int block) {
        String name = element.normalName();
        boolean link = name.equals("a");
        boolean bold = name.equals("strong") || name.equals("b");
        links += link ? 1 : 0;
        boolean italic = name.equals("em") || name.equals("i");
        strong += bold ? 1 : 0;
        slanted += italic ? 1 : 0;
        if (link && open != null) {
            open.links++;
        }
        children(element, number, block);
        links -= link ? 1 : 0;
        strong -= bold ? 1 : 0;
        slanted -= italic ? 1 : 0;
    }

    private void image(Element element, int number, int block) {
        if (!silent) {
            tree.images[number]++;
        }
        children(element, number, block);
        if (element.normalName().equals("picture")) {
            tree.images[number] = Math.min(tree.images[number], 1);
        }
    }

    /** Pictures count that no script has loaded; words do not, as a page tells in them what it cannot do. */
    private void noscript(Element element, int number, int block) {
        boolean around = silent;
        silent = true;
        children(element, number, block);
        silent = around;
    }

    private void player(Element element, int number, int block) {
        boolean around = silent;
        silent = true;
        children(element, number, block);
        silent = around;
    }

    private void text(String words, int block) {
        if (silent || isBlank(words)) {
            tree.addText(silent || open == null ? -1 : tree.units.size() - 1);
            if (open != null && !silent) {
                space();
            }
            return;
        }
        if (breaks > 1) {
            close();
        }
        Unit unit = open == null ? begin(block) : open;
        if (breaks > 0) {
            space();
            breaks = 0;
        }
        tree.addText(tree.units.size() - 1);
        int chars = append(words);
        unit.chars += chars;
        unit.linkChars += links > 0 ? chars : 0;
        unit.strongChars += strong > 0 ? chars : 0;
        unit.slantedChars += slanted > 0 ? chars : 0;
        unit.endText = tree.texts;
    }

    private Unit begin(int block) {
        var unit = new Unit(block, tree.texts, tree.text.length());
        unit.links = links > 0 ? 1 : 0;
        tree.units.add(unit);
        open = unit;
        return unit;
    }

    private void space() {
        int length = tree.text.length();
        if (open != null && length > open.start && tree.text.charAt(length - 1) != ' ') {
            tree.text.append(' ');
        }
    }

    /** Adds words with one blank for each stretch of white space; answers how many characters are none. */
    private int append(String words) {
        int chars = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ' || c == 0xA0 || c == 0x3000) {
                space();
            } else if (c != 0xAD && c != 0x200B && c != 0xFEFF) {
                tree.text.append(c);
                chars++;
            }
        }
        return chars;
    }

    private void close() {
        breaks = 0;
        if (open != null) {
            int length = tree.text.length();
            open.end = length > open.start && tree.text.charAt(length - 1) == ' ' ? length - 1 : length;
            tree.text.setLength(open.end);
            tree.text.append('\n');
            open = null;
        }
    }

    private static boolean isBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ' && c != 0xA0 && c != 0x3000 && c != 0xAD && c != 0x200B && c != 0xFEFF) {
                return false;
            }
        }
        return true;
    }
}
