package org.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.format.ParseResult;
import org.broadsheet.model.Article;
import org.broadsheet.model.Block;
import org.broadsheet.model.Crosshead;
import org.broadsheet.model.ListBlock;
import org.broadsheet.model.Paragraph;
import org.broadsheet.model.Picture;
import org.broadsheet.model.RichText;
import org.broadsheet.source.Source;
import org.junit.jupiter.api.Test;

/** Whole pages of plain lines, told by their outlines: one line for each element, with its first letter before it. */
class PlainPageTest {
    private static final TextParser PARSER = TextParser.builder().build();

    private static List<String> outline(String... lines) {
        return outline(PARSER.parse(Source.of("page.txt", String.join("\n", lines))));
    }

    private static List<String> outline(ParseResult page) {
        var outline = new ArrayList<String>();
        page.edition().sections().forEach(section -> {
            section.heading().ifPresent(heading -> outline.add("section " + heading.plain()));
            section.articles().forEach(article -> addArticle(article, outline));
        });
        page.edition()
                .notices()
                .forEach(notice -> outline.add(notice.kind().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + notice.text().plain()));
        return outline;
    }

    private static void addArticle(Article article, List<String> outline) {
        article.headline().kicker().ifPresent(kicker -> outline.add("kicker " + kicker.plain()));
        outline.add("headline " + article.headline().main().plain());
        article.headline().deck().ifPresent(deck -> outline.add("deck " + deck.plain()));
        article.bylines().forEach(byline -> outline.add("byline " + byline.text()));
        article.dateline().ifPresent(dateline -> outline.add("dateline " + dateline.text()));
        article.body().forEach(block -> outline.add(line(block)));
    }

    private static String line(Block block) {
        if (block instanceof Paragraph paragraph) {
            return "- " + paragraph.text().plain();
        } else if (block instanceof Crosshead crosshead) {
            return "crosshead " + crosshead.text().plain();
        } else if (block instanceof Picture picture) {
            return "caption "
                    + picture.caption().map(caption -> caption.text().plain()).orElse("");
        }
        return block instanceof ListBlock list ? "list of " + list.items().size() : RichText.EMPTY.plain();
    }

    @Test
    void tellsCrossheadsFromHeadlinesByWhatTheStorySpeaksOf() {
        assertThat(outline(
                        "The Vale Courier | Friday, June 6, 2025 | Page 4",
                        "",
                        "Ferry line to Gull Island sold to Norse operator",
                        "Passengers fear for the winter timetable",
                        "By Maud Hollins",
                        "",
                        "The ferry company that has served Gull Island since 1921 was sold on Thursday to an operator from"
                                + " Bergen, which promised to keep all three vessels in service.",
                        "",
                        "Islanders at the ferry landing were not so sure. The vessels are old, and the operator from Bergen"
                                + " runs its other island services in summer only.",
                        "",
                        "A pledge for the vessels",
                        "",
                        "The operator will spend two million on the vessels before the autumn storms, its director told"
                                + " islanders at the ferry landing, and Gull Island will see no cuts.",
                        "",
                        "Islanders want the pledge in writing, because the winter ferry is how the operator earns least.",
                        "",
                        "Bakers of three counties meet over the price of rye",
                        "",
                        "Rye flour has doubled in price since Easter, and the bakers of three counties will bake less of"
                                + " the dark bread this summer, their guild said.",
                        "",
                        "The guild wants farmers to sow more rye. Farmers answered that barley pays better and that bakers"
                                + " should sign contracts for flour in spring.",
                        "",
                        "See FERRY, Page 7"))
                .containsExactly(
                        "headline Ferry line to Gull Island sold to Norse operator",
                        "deck Passengers fear for the winter timetable",
                        "byline By Maud Hollins",
                        "- The ferry company that has served Gull Island since 1921 was sold on Thursday to an operator from"
                                + " Bergen, which promised to keep all three vessels in service.",
                        "- Islanders at the ferry landing were not so sure. The vessels are old, and the operator from Bergen"
                                + " runs its other island services in summer only.",
                        "crosshead A pledge for the vessels",
                        "- The operator will spend two million on the vessels before the autumn storms, its director told"
                                + " islanders at the ferry landing, and Gull Island will see no cuts.",
                        "- Islanders want the pledge in writing, because the winter ferry is how the operator earns least.",
                        "headline Bakers of three counties meet over the price of rye",
                        "- Rye flour has doubled in price since Easter, and the bakers of three counties will bake less of"
                                + " the dark bread this summer, their guild said.",
                        "- The guild wants farmers to sow more rye. Farmers answered that barley pays better and that bakers"
                                + " should sign contracts for flour in spring.",
                        "folio The Vale Courier | Friday, June 6, 2025 | Page 4",
                        "jump_line See FERRY, Page 7");
    }

    @Test
    void putsWrappedLinesTogetherWhereTheColumnHadNoRoom() {
        assertThat(outline(
                        "STADTRAT STREITET ÜBER DAS ALTE BADEHAUS AM FLUSS",
                        "Von Grete Lohmann",
                        "",
                        "Das alte Badehaus am Fluss soll im Herbst verkauft",
                        "werden. Dafür stimmte am Montag eine knappe Mehr-",
                        "heit im Stadtrat.",
                        "Die Gegner kündigten ein Bürgerbegehren an. Das",
                        "Haus sei das letzte seiner Art im ganzen Tal.",
                        "",
                        "ERSTE KIRSCHEN AUF DEM MARKT",
                        "",
                        "Niederau (gl). Auf dem Markt gibt es seit Samstag",
                        "die ersten Kirschen. Die Ernte fällt nach dem",
                        "milden April gut aus, sagen die Bauern."))
                .containsExactly(
                        "headline STADTRAT STREITET ÜBER DAS ALTE BADEHAUS AM FLUSS",
                        "byline Von Grete Lohmann",
                        "- Das alte Badehaus am Fluss soll im Herbst verkauft werden. Dafür stimmte am Montag eine knappe"
                                + " Mehr\u00adheit im Stadtrat.",
                        "- Die Gegner kündigten ein Bürgerbegehren an. Das Haus sei das letzte seiner Art im ganzen Tal.",
                        "headline ERSTE KIRSCHEN AUF DEM MARKT",
                        "byline (gl).",
                        "dateline Niederau",
                        "- Auf dem Markt gibt es seit Samstag die ersten Kirschen. Die Ernte fällt nach dem milden April gut"
                                + " aus, sagen die Bauern.");
    }

    @Test
    void startsParagraphsAtIndentsAndTakesMarkedLinesForLabelsAndCrossheads() {
        assertThat(outline(
                        "海風新聞 2025年4月2日（水曜日） 5面",
                        "",
                        "■地域",
                        "",
                        "灯台の島に図書室　漁協の倉庫を改修、来月から開放",
                        "　岬町の小さな島に図書室が開く。漁協の古い倉庫を島の人たちが改修した。蔵書は寄付された三千冊で、誰でも借りられる。",
                        "　開館は週末だけだが、島の子どもたちは毎日でも通いたいと話している。",
                        "",
                        "◆倉庫を直して一年",
                        "　改修には一年かかった。倉庫の壁を塗り、図書室の棚は島の大工が作った。費用は寄付でまかなった。",
                        "",
                        "桜まつりに二万人　川沿いの道、歩行者だけに",
                        "　川沿いの桜まつりに週末の二日間で二万人が訪れた。市は車を止め、道を歩行者だけに開いた。"))
                .containsExactly(
                        "section 地域",
                        "headline 灯台の島に図書室　漁協の倉庫を改修、来月から開放",
                        "- 岬町の小さな島に図書室が開く。漁協の古い倉庫を島の人たちが改修した。蔵書は寄付された三千冊で、誰でも借りられる。",
                        "- 開館は週末だけだが、島の子どもたちは毎日でも通いたいと話している。",
                        "crosshead 倉庫を直して一年",
                        "- 改修には一年かかった。倉庫の壁を塗り、図書室の棚は島の大工が作った。費用は寄付でまかなった。",
                        "headline 桜まつりに二万人　川沿いの道、歩行者だけに",
                        "- 川沿いの桜まつりに週末の二日間で二万人が訪れた。市は車を止め、道を歩行者だけに開いた。",
                        "folio 海風新聞 2025年4月2日（水曜日） 5面");
    }

    @Test
    void keepsThePartsOfPressReleaseApart() {
        assertThat(outline(
                        "FOR IMMEDIATE RELEASE",
                        "",
                        "Tarn Instruments Opens Repair School in Leeds",
                        "",
                        "Forty apprentices will learn to mend old violins",
                        "",
                        "LEEDS, May 6, 2025 /PRNewswire/ -- Tarn Instruments today opened a school",
                        "in which forty apprentices will learn to mend violins that were thought",
                        "beyond repair.",
                        "",
                        "* Two years of lessons",
                        "* A workshop open to all",
                        "",
                        "About Tarn Instruments",
                        "Tarn Instruments has made and mended violins since 1904. It has workshops",
                        "in Leeds and in Cremona.",
                        "",
                        "Media Contact",
                        "Ida Marsh",
                        "press@tarn.example",
                        "",
                        "-30-"))
                .containsExactly(
                        "headline Tarn Instruments Opens Repair School in Leeds",
                        "deck Forty apprentices will learn to mend old violins",
                        "dateline LEEDS, May 6, 2025 /PRNewswire/ --",
                        "- Tarn Instruments today opened a school in which forty apprentices will learn to mend violins"
                                + " that were thought beyond repair.",
                        "list of 2",
                        "crosshead About Tarn Instruments",
                        "- Tarn Instruments has made and mended violins since 1904. It has workshops in Leeds and in Cremona.",
                        "other FOR IMMEDIATE RELEASE",
                        "contact Media Contact\nIda Marsh\npress@tarn.example",
                        "other -30-");
    }

    @Test
    void readsKickersAboveAndDecksBelowHeadlinesThatStandCloseTogether() {
        assertThat(outline(
                        "Deportes",
                        "",
                        "Ciclismo",
                        "La vuelta al valle cambia de ruta tras el derrumbe en el puerto de la Cruz",
                        "Los organizadores prometen una etapa más corta pero con dos subidas nuevas y piden paciencia a los vecinos.",
                        "Por Lucía Ferrán",
                        "",
                        "La vuelta ciclista al valle no pasará este año por el puerto de la Cruz. Un derrumbe cortó la carretera"
                                + " el martes y las obras durarán meses, según el gobierno regional.",
                        "",
                        "Los ciclistas subirán en cambio por dos caminos nuevos. Los equipos aprobaron la ruta en una reunión"
                                + " breve con los organizadores."))
                .containsExactly(
                        "section Deportes",
                        "kicker Ciclismo",
                        "headline La vuelta al valle cambia de ruta tras el derrumbe en el puerto de la Cruz",
                        "deck Los organizadores prometen una etapa más corta pero con dos subidas nuevas y piden paciencia a los"
                                + " vecinos.",
                        "byline Por Lucía Ferrán",
                        "- La vuelta ciclista al valle no pasará este año por el puerto de la Cruz. Un derrumbe cortó la carretera"
                                + " el martes y las obras durarán meses, según el gobierno regional.",
                        "- Los ciclistas subirán en cambio por dos caminos nuevos. Los equipos aprobaron la ruta en una reunión"
                                + " breve con los organizadores.");
    }

    @Test
    void takesFirstLinesOfBlocksForHeadsThoughTheyFillTheColumn() {
        assertThat(outline(
                        "Le Journal du Gué | jeudi 12 juin 2025 | Page 4",
                        "",
                        "Le moulin du bas rouvre ses portes après deux ans",
                        "Le moulin du bas, fermé depuis la crue, accueille",
                        "de nouveau les visiteurs. La roue a été refaite à",
                        "neuf par les élèves, a dit la mairie.",
                        "Les visites ont lieu le samedi. Le meunier y fait",
                        "goûter son pain.",
                        "",
                        "Tournoi de boules : les anciens battus en finale",
                        "Dimanche, sur la place, les jeunes du village ont",
                        "battu les anciens au terme de deux heures de jeu.",
                        "Le maire a remis la coupe."))
                .containsExactly(
                        "headline Le moulin du bas rouvre ses portes après deux ans",
                        "- Le moulin du bas, fermé depuis la crue, accueille de nouveau les visiteurs. La roue a été"
                                + " refaite à neuf par les élèves, a dit la mairie.",
                        "- Les visites ont lieu le samedi. Le meunier y fait goûter son pain.",
                        "headline Tournoi de boules : les anciens battus en finale",
                        "- Dimanche, sur la place, les jeunes du village ont battu les anciens au terme de deux heures"
                                + " de jeu. Le maire a remis la coupe.",
                        "folio Le Journal du Gué | jeudi 12 juin 2025 | Page 4");
    }

    @Test
    void readsStackedHeadsOfNarrowColumnsThatAreScannedBadly() {
        assertThat(outline(
                        "HARBOR C1TY; MONDAY, MAY 8, 1911. WHOLE No. 2217",
                        "fC",
                        "Great Storm Drives Schooner",
                        "Upon Reef Beyond Lighthouse",
                        "CREW OF NINE IS SAVED",
                        "WITH BREECHES BUOY",
                        "Captain Stays Aboard Until",
                        "Last Man Reaches the Beach",
                        "(Assoc1ated Press by Cable)",
                        "With her main topmast gone and her",
                        "boats stove in, the schooner Maria",
                        "struck the reef beyond the light-",
                        "house at four yesterday morning and",
                        "within an hour her decks were awash.",
                        "The keeper saw her rockets from the",
                        "gallery and woke the village, whose",
                        "men ran down to the beach with lines",
                        "and lanterns before the second sea",
                        "had broken over her."))
                .containsExactly(
                        "headline Great Storm Drives Schooner Upon Reef Beyond Lighthouse",
                        "deck CREW OF NINE IS SAVED WITH BREECHES BUOY\n"
                                + "Captain Stays Aboard Until Last Man Reaches the Beach",
                        "dateline (Assoc1ated Press by Cable)",
                        "- With her main topmast gone and her boats stove in, the schooner Maria struck the reef beyond"
                                + " the light\u00adhouse at four yesterday morning and within an hour her decks were awash."
                                + " The keeper saw her rockets from the gallery and woke the village, whose men ran down to the"
                                + " beach with lines and lanterns before the second sea had broken over her.",
                        "folio HARBOR C1TY; MONDAY, MAY 8, 1911. WHOLE No. 2217",
                        "other fC");
    }

    @Test
    void takesLabelOverBriefsForSection() {
        assertThat(outline(
                        "BREVES",
                        "",
                        "El club de remo busca entrenador para la próxima temporada en el río.",
                        "La maratón del valle agotó sus tres mil dorsales en una semana."))
                .startsWith("section BREVES");
    }
}
