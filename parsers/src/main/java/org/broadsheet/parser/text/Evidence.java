package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Mark;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.credit.ClosingCredit;
import org.broadsheet.parser.credit.Opening;

/**
 * What one passage shows of itself, without its neighbours.
 *
 * @param passage the passage
 * @param apart whether blank lines or nothing stand above it
 * @param letters the number of its letters and digits, an ideograph counted as two
 * @param opening what it says before a story starts
 * @param closing the picture's credit at its end
 * @param byline the byline that all of it is
 * @param bareName whether all of it is shaped like names, without a word that makes it a byline
 * @param endsSentence whether it ends as a sentence does
 * @param asks whether that end is a question or an exclamation
 * @param goesOn whether it ends where a sentence goes on
 * @param dated whether it starts with a day of a month
 * @param label whether it is short and without punctuation, as the name of a section is
 * @param named whether it is the usual name of a section, or a label in capitals
 * @param capitals whether it is set in capitals
 * @param bold whether all of it is strong
 * @param colophon how many of the words of publishers' lines it has, an address or number to turn to being one
 * @param jump whether it says where a story goes on or comes from
 * @param correction whether it opens as a correction
 * @param folio whether it has a date or a weekday together with a page or a paper's name
 * @param paper whether it is short and has a word of newspapers' names
 * @param caption whether it opens as captions do
 * @param quoted whether all of it stands in quotation marks
 * @param bulleted whether it is a sentence with a bullet before it
 */
record Evidence(
        Passage passage,
        boolean apart,
        int letters,
        Opening opening,
        Optional<ClosingCredit> closing,
        Optional<Byline> byline,
        boolean bareName,
        boolean endsSentence,
        boolean asks,
        boolean goesOn,
        boolean dated,
        boolean label,
        boolean named,
        boolean capitals,
        boolean bold,
        int colophon,
        boolean jump,
        boolean correction,
        boolean folio,
        boolean paper,
        boolean caption,
        boolean quoted,
        boolean bulleted) {
    /** Letters up to which words can be a line of the page's furniture. */
    private static final int FURNITURE = 400;

    /** Letters up to which words can be the name of a section. */
    private static final int LABEL = 20;

    private static final List<String> QUESTIONS = List.of("?", "!", "？", "！", "؟");

    /** Nothing below it is written with ideographs. */
    private static final char FIRST_IDEOGRAPH = '\u2e80';

    private static final String BULLETS = "●•◆■▲◇○▪►▶★☆□△▼▽";

    private static final Pattern DATED =
            Pattern.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日.*|\\d{1,2}日.*|(?:近日|日前|连日来).*", Pattern.DOTALL);
    private static final Pattern PUNCTUATION = Pattern.compile("[。，！？；：、,;:!?”“「」]|\\.\\s");

    static List<Evidence> of(String source, List<Passage> passages, Language language) {
        var evidence = new ArrayList<Evidence>(passages.size());
        int above = 0;
        for (Passage passage : passages) {
            evidence.add(of(passage, isApart(source, above, passage.start()), language));
            above = passage.end();
        }
        return evidence;
    }

    private static boolean isApart(String source, int above, int start) {
        int first = source.indexOf('\n', above);
        return above == 0
                || first >= 0
                        && first < start
                        && source.indexOf('\n', first + 1) < start
                        && source.indexOf('\n', first + 1) >= 0;
    }

    private static Evidence of(Passage passage, boolean apart, Language language) {
        var plain = passage.words().plain();
        int letters = letters(plain);
        boolean furniture = letters <= FURNITURE;
        var words = new FurnitureWords(plain, language);
        return new Evidence(
                passage,
                apart,
                letters,
                passage.isText() ? Opening.of(plain, language) : Opening.NONE,
                passage.isText() ? ClosingCredit.of(plain, language) : Optional.empty(),
                furniture ? BylineLine.of(plain, language) : Optional.empty(),
                passage.isText()
                        && letters < 60
                        && BylineLine.bare(plain, language).isPresent(),
                endsWith(plain, language.words(Use.SENTENCE_ENDS), language),
                endsWith(plain, QUESTIONS, language),
                endsWith(plain, language.words(Use.SENTENCE_GOES_ON), language) || Wrapping.isHyphenated(plain),
                DATED.matcher(plain).matches(),
                letters > 0 && isLabel(plain, letters),
                letters > 0 && isLabel(plain, letters) && isSectionName(plain, language),
                isCapitals(plain),
                letters > 0 && isBold(passage),
                furniture ? words.colophon() : 0,
                furniture && words.isJump(),
                words.isCorrection(),
                furniture && words.isFolio(),
                letters < 60 && words.isPaper(),
                furniture && words.isCaption(),
                furniture && isQuoted(plain, language),
                passage.isText() && isBulleted(plain, language));
    }

    boolean isHeading() {
        return passage.isHeading();
    }

    int rank() {
        return passage.rank();
    }

    String plain() {
        return passage.words().plain();
    }

    /** Whether it says a story's source, place or writer before anything else. */
    boolean opens() {
        return opening.sure();
    }

    /** Whether it opens as a correction and corrects nothing yet. */
    boolean titlesCorrection() {
        return correction && !endsSentence;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += !Character.isLetterOrDigit(c) ? 0 : c >= FIRST_IDEOGRAPH && Character.isIdeographic(c) ? 2 : 1;
        }
        return letters;
    }

    private static boolean endsWith(String text, List<String> ends, Language language) {
        int last = text.length() - 1;
        while (last > 0 && isCloser(text.charAt(last), language)) {
            last--;
        }
        return last >= 0 && ends.contains(String.valueOf(text.charAt(last)));
    }

    private static boolean isCloser(char c, Language language) {
        if (c == '"' || c == '\'') {
            return true;
        }
        for (String pair : language.words(Use.QUOTATION_MARKS)) {
            if (pair.length() == 2 && pair.charAt(1) == c) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(String plain, int letters) {
        return letters <= LABEL && !PUNCTUATION.matcher(plain).find() && plain.split("\\s+").length <= 4;
    }

    private static boolean isSectionName(String plain, Language language) {
        return isCapitals(plain)
                || language.words(Use.SECTION_WORDS).stream()
                        .anyMatch(word -> language.runsOn() ? plain.endsWith(word) : plain.equalsIgnoreCase(word));
    }

    private static boolean isCapitals(String plain) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < plain.length() && lower < 3; i++) {
            upper += Character.isUpperCase(plain.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(plain.charAt(i)) ? 1 : 0;
        }
        return upper > 2 && lower < 3;
    }

    private static boolean isBold(Passage passage) {
        return passage.isText()
                && passage.words().text().runs().stream()
                        .allMatch(run -> run.text().isBlank() || run.marks().contains(Mark.Style.STRONG));
    }

    private static boolean isBulleted(String plain, Language language) {
        return plain.length() > 1
                && BULLETS.indexOf(plain.charAt(0)) >= 0
                && endsWith(plain, language.words(Use.SENTENCE_ENDS), language);
    }

    private static boolean isQuoted(String plain, Language language) {
        int last = plain.length() - 1;
        return last > 1
                && language.words(Use.QUOTATION_MARKS).stream()
                        .filter(pair -> !pair.equals("（）") && !pair.equals("()"))
                        .anyMatch(pair -> plain.charAt(0) == pair.charAt(0)
                                && plain.charAt(last) == pair.charAt(1)
                                && plain.indexOf(pair.charAt(1)) == last);
    }
}
