package org.broadsheet.parser.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.language.Language;
import org.broadsheet.language.Language.Use;
import org.broadsheet.model.Contributor;

/** Chinese and Japanese names with their roles and desks: 记者 N N 通讯员 N, N記者, 社会部・N. */
final class HanNames {
    /** What the data files call a department that writers belong to. */
    private static final String DESK = "desk";

    private static final Pattern CHINESE =
            Pattern.compile("\\p{IsHan}{2,3}|\\p{IsHan}{1,8}(?:[·•‧・]\\p{IsHan}{1,8}){1,3}");
    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHan}々ヶ]{1,6}\\p{IsHiragana}{0,4}|[\\p{IsKatakana}ー・＝]{2,20}");
    private static final Pattern JAPANESE_HALF = Pattern.compile("[\\p{IsHan}々ヶ]{1,3}|\\p{IsHiragana}{1,4}");
    private static final Pattern CHINESE_HALF = Pattern.compile("\\p{IsHan}");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern JOINTS = Pattern.compile("[、，,]");

    private final Language language;
    private final boolean japanese;
    private final Map<String, String> roles;
    private final Map<String, String> closers;
    private final List<Contributor> found = new ArrayList<>();
    private String at;

    private HanNames(Language language, String role) {
        this.language = language;
        this.japanese = language.script() == Character.UnicodeScript.HIRAGANA;
        this.roles = language.meanings(Use.ROLES);
        this.closers = language.meanings(Use.CREDIT_CLOSERS);
        this.at = role;
    }

    static Names in(String words, Language language, String role) {
        var names = new HanNames(language, role);
        for (String part : names.parts(words.strip())) {
            if (!names.addCloser(part) && !names.addWithDesk(part) && !names.add(part)) {
                return Names.NONE;
            }
        }
        return new Names(names.found);
    }

    /** The words between blanks and commas; a name that a blank parts in two halves is one. */
    private List<String> parts(String words) {
        var parts = new ArrayList<String>();
        for (String list : JOINTS.split(words)) {
            var pieces = GAPS.split(list.strip());
            for (int i = 0; i < pieces.length; i++) {
                boolean halves = i + 1 < pieces.length && areHalves(pieces[i], pieces[i + 1]);
                parts.add(halves ? pieces[i] + (japanese ? " " : "") + pieces[++i] : pieces[i]);
            }
        }
        return parts;
    }

    private boolean areHalves(String first, String second) {
        var half = japanese ? JAPANESE_HALF : CHINESE_HALF;
        return half.matcher(first).matches()
                && half.matcher(second).matches()
                && first.length() + second.length() < (japanese ? 6 : 3)
                && !closers.containsKey(second)
                && !roles.containsKey(first);
    }

    /** 文/图 before or behind the names it is meant for. */
    private boolean addCloser(String part) {
        var closer = closers.get(part);
        if (closer != null) {
            found.replaceAll(person -> person.withRole(closer));
            at = closer;
        }
        return closer != null;
    }

    private boolean addWithDesk(String part) {
        int cut = part.indexOf('・');
        boolean desk = cut > 0
                && isName(part.substring(cut + 1))
                && trailingRole(part.substring(0, cut))
                        .filter(role -> DESK.equals(role.getValue()))
                        .isPresent();
        if (desk) {
            found.add(Contributor.named(part.substring(cut + 1)).withRole(at).withAffiliation(part.substring(0, cut)));
        }
        return desk;
    }

    private boolean add(String part) {
        var leading = language.phrases(Use.ROLES).at(part, 0);
        boolean desk = DESK.equals(roles.get(leading));
        at = leading.isEmpty() || desk ? at : roles.getOrDefault(leading, at);
        var rest = part.substring(leading.length());
        var name = !rest.isEmpty() && "：:／/・".indexOf(rest.charAt(0)) >= 0 ? rest.substring(1) : rest;
        if (isName(name) && !roles.containsKey(name)) {
            var person = Contributor.named(name).withRole(at);
            found.add(desk ? person.withAffiliation(leading) : person);
            return true;
        }
        var trailing = trailingRole(name);
        var before = name.substring(
                0,
                name.length() - trailing.map(entry -> entry.getKey().length()).orElse(0));
        if (trailing.isPresent() && isName(before)) {
            found.add(Contributor.named(before).withRole(trailing.get().getValue()));
            return true;
        }
        return name.isEmpty();
    }

    /** Japanese titles stand behind the name. */
    private Optional<Map.Entry<String, String>> trailingRole(String part) {
        if (!japanese || !language.phrases(Use.ROLES).close(part)) {
            return Optional.empty();
        }
        return roles.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 1 && part.endsWith(entry.getKey()))
                .findFirst();
    }

    private boolean isName(String name) {
        if (name.indexOf(' ') > 0) {
            return japanese;
        }
        if (japanese) {
            return JAPANESE.matcher(name).matches() && trailingRole(name).isEmpty();
        }
        return CHINESE.matcher(name).matches()
                || name.length() == 4 && language.has(Use.LONG_SURNAMES, name.substring(0, 2));
    }
}
