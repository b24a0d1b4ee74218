package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Byline;
import org.broadsheet.model.Mark;
import org.broadsheet.model.Run;
import org.broadsheet.parser.credit.BylineLine;
import org.broadsheet.parser.credit.ClosingCredit;
import org.broadsheet.parser.credit.Opening;
import org.broadsheet.parser.credit.Traits;

/**
 * What one passage shows of itself, without its neighbours.
 *
 * @param passage the passage
 * @param apart whether blank lines or nothing stand above it
 * @param letters the number of its letters and digits, an ideograph counted as two
 * @param signs the number of its letters and digits, each counted as one
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
        int signs,
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

    /** What the data has among the pairs of quotation marks, and quotes nothing. */
    private static final String BRACKETS = "（(";

    private static final String BULLETS = "●•◆■▲◇○▪►▶★☆□△▼▽";

    private static final Pattern DATED =
            Pattern.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日.*|\\d{1,2}日.*|(?:近日|日前|连日来).*", Pattern.DOTALL);
    /** Words that {@link #DATED} matches start with one of these, or with a digit. */
    private static final String DAYS = "近日连";

    private static final Pattern PUNCTUATION = Pattern.compile("[。，！？；：、,;:!?”“「」]|\\.\\s");

    static List<Evidence> of(String source, List<Passage> passages, Language language) {
        var evidence = new ArrayList<Evidence>(passages.size());
        var ends = Ends.of(language);
        int above = 0;
        for (Passage passage : passages) {
            evidence.add(of(passage, isApart(source, above, passage.start()), ends, language));
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

    private static Evidence of(Passage passage, boolean apart, Ends ends, Language language) {
        var plain = passage.words().plain();
        var traits = Traits.of(plain, language);
        int letters = traits.letters();
        boolean text = passage.isText();
        boolean furniture = letters <= FURNITURE;
        boolean label = letters > 0 && isLabel(plain, letters);
        boolean sentence = ends.endsSentence(plain);
        var words = new FurnitureWords(plain, traits, language);
        return new Evidence(
                passage,
                apart,
                letters,
                traits.signs(),
                text ? Opening.of(plain, traits, language) : Opening.NONE,
                text ? ClosingCredit.of(plain, traits, language) : Optional.empty(),
                furniture ? BylineLine.of(plain, language) : Optional.empty(),
                text && letters < 60 && BylineLine.bare(plain, language).isPresent(),
                sentence,
                ends.asks(plain),
                ends.goesOn(plain) || Wrapping.isHyphenated(plain),
                isDated(plain),
                label,
                label && (traits.capitals() || isSectionName(plain, language)),
                traits.capitals(),
                letters > 0 && isBold(passage),
                furniture ? words.colophon() : 0,
                furniture && words.isJump(),
                words.isCorrection(),
                furniture && words.isFolio(),
                letters < 60 && words.isPaper(),
                furniture && words.isCaption(),
                furniture && isQuoted(plain, language),
                text && sentence && isBulleted(plain));
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

    private static boolean isDated(String plain) {
        boolean may = !plain.isEmpty() && (Character.isDigit(plain.charAt(0)) || DAYS.indexOf(plain.charAt(0)) >= 0);
        return may && DATED.matcher(plain).matches();
    }

    private static boolean isLabel(String plain, int letters) {
        return letters <= LABEL && !PUNCTUATION.matcher(plain).find() && plain.split("\\s+").length <= 4;
    }

    private static boolean isSectionName(String plain, Language language) {
        return language.runsOn()
                ? language.phrases(Use.SECTION_WORDS).close(plain)
                : language.words(Use.SECTION_WORDS).stream().anyMatch(plain::equalsIgnoreCase);
    }

    private static boolean isBold(Passage passage) {
        if (!passage.isText()) {
            return false;
        }
        for (Run run : passage.words().text().runs()) {
            if (!run.marks().contains(Mark.Style.STRONG) && !run.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBulleted(String plain) {
        return plain.length() > 1 && BULLETS.indexOf(plain.charAt(0)) >= 0;
    }

    private static boolean isQuoted(String plain, Language language) {
        int last = plain.length() - 1;
        if (last < 2) {
            return false;
        }
        for (String pair : language.words(Use.QUOTATION_MARKS)) {
            if (plain.charAt(0) == pair.charAt(0)
                    && plain.charAt(last) == pair.charAt(1)
                    && plain.indexOf(pair.charAt(1)) == last
                    && BRACKETS.indexOf(pair.charAt(0)) < 0) {
                return true;
            }
        }
        return false;
    }
}
