package org.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.broadsheet.model.RichText;
import org.broadsheet.model.Run;

/**
 * Running text that knows where its characters stand in the source.
 *
 * @param text the text
 * @param plain its characters
 * @param textStarts ascending offsets into the text at which a stretch of it starts that stands in one piece in the source
 * @param sourceStarts where each stretch starts in the source
 * @param start the offset in the source before the first character, with the marks around it
 * @param end the offset in the source after the last character, with the marks around it
 */
record Words(RichText text, String plain, int[] textStarts, int[] sourceStarts, int start, int end) {

    /** Plain text that stands in the source as it is. */
    static Words of(String plain, int start) {
        return new Words(RichText.of(plain), plain, new int[] {0}, new int[] {start}, start, start + plain.length());
    }

    /**
     * Text that a stretch of {@code source} means: it stands there as it is, between marks perhaps, or in other characters;
     * then each of its characters stands where the stretch starts.
     */
    static Words meant(String plain, String source, int start, int end) {
        for (int at = start; at <= start + 1 && at + plain.length() <= end; at++) {
            if (source.startsWith(plain, at)) {
                return new Words(RichText.of(plain), plain, new int[] {0}, new int[] {at}, start, end);
            }
        }
        int[] texts = IntStream.range(0, Math.max(1, plain.length())).toArray();
        int[] sources = Arrays.stream(texts).map(each -> start).toArray();
        return new Words(RichText.of(plain), plain, texts, sources, start, end);
    }

    boolean isBlank() {
        return plain.isBlank();
    }

    int length() {
        return plain.length();
    }

    /** The offset in the source of the character number {@code offset} of the text. */
    int sourceOf(int offset) {
        if (offset >= plain.length()) {
            return end;
        }
        int found = Arrays.binarySearch(textStarts, offset);
        int stretch = found >= 0 ? found : -found - 2;
        return sourceStarts[stretch] + offset - textStarts[stretch];
    }

    /** The words between two offsets, white space at both ends left out. */
    Words slice(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isBlank(plain.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(plain.charAt(last - 1))) {
            last--;
        }
        return first == 0 && last == plain.length() ? this : cut(first, last);
    }

    /** These words without white space at both ends, wide blanks included. */
    Words stripped() {
        return slice(0, plain.length());
    }

    /** {@code pieces} in their order, with what {@code between} says of nowhere in the source between neighbours. */
    static Words join(List<Words> pieces, BinaryOperator<String> between) {
        var runs = new ArrayList<Run>();
        var plain = new StringBuilder();
        var texts = IntStream.builder();
        var sources = IntStream.builder();
        for (Words piece : pieces) {
            if (!plain.isEmpty()) {
                var joint = between.apply(plain.substring(plain.length() - 1), piece.plain);
                runs.add(Run.of(joint));
                plain.append(joint);
            }
            int shift = plain.length();
            Arrays.stream(piece.textStarts).forEach(at -> texts.add(at + shift));
            Arrays.stream(piece.sourceStarts).forEach(sources::add);
            runs.addAll(piece.text.runs());
            plain.append(piece.plain);
        }
        return new Words(
                new RichText(runs),
                plain.toString(),
                texts.build().toArray(),
                sources.build().toArray(),
                pieces.get(0).start,
                pieces.get(pieces.size() - 1).end);
    }

    /** These words and {@code next}, with {@code between} from nowhere in the source in between. */
    Words joined(String between, Words next) {
        return join(List.of(this, next), (above, below) -> between);
    }

    private Words cut(int first, int last) {
        int stretches = 0;
        int[] texts = new int[textStarts.length + 1];
        int[] sources = new int[textStarts.length + 1];
        texts[stretches] = 0;
        sources[stretches++] = sourceOf(first);
        for (int i = 0; i < textStarts.length; i++) {
            if (textStarts[i] > first && textStarts[i] < last) {
                texts[stretches] = textStarts[i] - first;
                sources[stretches++] = sourceStarts[i];
            }
        }
        var words = plain.substring(first, last);
        return new Words(
                isUnmarked() ? RichText.of(words) : text.slice(first, last),
                words,
                Arrays.copyOf(texts, stretches),
                Arrays.copyOf(sources, stretches),
                first == 0 ? start : sourceOf(first),
                last == plain.length() ? end : last > first ? sourceOf(last - 1) + 1 : sourceOf(first));
    }

    /** Whether the text says nothing that its characters do not, so that the two can share them. */
    private boolean isUnmarked() {
        return text.runs().size() == 1 && text.runs().get(0).equals(Run.of(plain));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
