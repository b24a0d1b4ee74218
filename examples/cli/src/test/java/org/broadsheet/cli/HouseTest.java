package org.broadsheet.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The picture of the house stays true: who may see whom, and what nobody may touch. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(place -> !place.contains("/test/"))
            .importPackages("org.broadsheet");
    private static final String[] LIBRARY = {
        "org.broadsheet.constraint..", "org.broadsheet.diagnostic..", "org.broadsheet.format..",
                "org.broadsheet.json..",
        "org.broadsheet.language..", "org.broadsheet.model..", "org.broadsheet.parser..", "org.broadsheet.renderer..",
        "org.broadsheet.source..", "org.broadsheet.validation..", "org.broadsheet.vocabulary..", "org.broadsheet.xml.."
    };
    private static final String[] CORE = Stream.of(LIBRARY)
            .filter(name -> !name.contains(".parser.") && !name.contains(".renderer."))
            .toArray(String[]::new);

    @Test
    void isSeenAsAWhole() {
        for (String part :
                List.of("model", "source", "diagnostic", "format", "parser", "parser.text", "renderer", "cli")) {
            assertThat(HOUSE.stream().filter(resideInAPackage("org.broadsheet." + part)))
                    .as(part)
                    .isNotEmpty();
        }
        assertThat(HOUSE).hasSizeGreaterThan(60);
        noClasses()
                .should()
                .resideOutsideOfPackages(Stream.concat(Stream.of(LIBRARY), Stream.of("org.broadsheet.cli.."))
                        .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void hasNoCyclesOfPackages() {
        slices().matching("org.broadsheet.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void keepsParsersAndRenderersApart() {
        noClasses()
                .that()
                .resideInAPackage("..parser..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..renderer..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("..renderer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..parser..")
                .check(HOUSE);
    }

    @Test
    void keepsCoreBelowBoth() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.broadsheet.parser..", "org.broadsheet.renderer..", "org.broadsheet.cli..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.broadsheet.cli..", "picocli..")
                .check(HOUSE);
    }

    @Test
    void usesStandardStreamsInTheCommandAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.broadsheet.cli..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("is a standard stream", HouseTest::isStandardStream))
                .check(HOUSE);
    }

    @Test
    void reachesNoNetworkAndNoFileFromTheLibrary() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should()
                .dependOnClassesThat(nameMatching(
                        "java\\.net\\.(?!URI$|URISyntaxException$|URLDecoder$|URLEncoder$|IDN$).*|java\\.net\\.http\\..*|javax\\.net\\..*"
                                + "|java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)"
                                + "|java\\.nio\\.file\\..*|java\\.nio\\.channels\\..*"
                                + "|java\\.lang\\.(ProcessBuilder|Process|Runtime\\$Version)"))
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARY)
                .should()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(HOUSE);
    }

    @Test
    void dependsOnNoDefaultOfThePlatform() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe("takes a default of the platform", HouseTest::isDefault))
                .check(HOUSE);
    }

    @Test
    void marksEveryPackage() {
        var unmarked = new HashSet<String>();
        HOUSE.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .forEach(found -> unmarked.add(found.getName()));
        assertThat(unmarked).isEmpty();
    }

    @Test
    void showsNoOtherLibraryInItsDoors() throws IOException {
        var exported = exported();
        assumeFalse(exported.isEmpty(), "the modules were not compiled as such");
        assertThat(exported).contains("org.broadsheet.model", "org.broadsheet.parser", "org.broadsheet.renderer");
        classes()
                .that(DescribedPredicate.describe(
                        "are doors", type -> exported.contains(type.getPackageName()) && isPublic(type)))
                .should(showOnlyTheirOwnTypes())
                .check(HOUSE);
    }

    /** The packages that the modules of the house export to everybody. */
    private static Set<String> exported() throws IOException {
        var exported = new HashSet<String>();
        for (URL place : Collections.list(HouseTest.class.getClassLoader().getResources("module-info.class"))) {
            try (var in = place.openStream()) {
                var module = ModuleDescriptor.read(in);
                module.exports().stream()
                        .filter(export -> module.name().startsWith("org.broadsheet.") && !export.isQualified())
                        .forEach(export -> exported.add(export.source()));
            }
        }
        return exported;
    }

    private static boolean isStandardStream(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err", "in").contains(access.getName());
    }

    private static boolean isDefault(JavaAccess<?> access) {
        String name = access.getTargetOwner().getName() + "." + access.getName();
        return Set.of(
                                "java.util.Locale.getDefault",
                                "java.nio.charset.Charset.defaultCharset",
                                "java.time.ZoneId.systemDefault",
                                "java.time.Clock.systemDefaultZone",
                                "java.util.TimeZone.getDefault",
                                "java.util.UUID.randomUUID",
                                "java.lang.System.lineSeparator")
                        .contains(name)
                || access.getTarget()
                        .getFullName()
                        .matches("java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)")
                || access.getTarget().getFullName().matches("java\\.time\\.[A-Za-z]+\\.now\\(\\)");
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseTest::isPublic).orElse(true);
    }

    private static ArchCondition<JavaClass> showOnlyTheirOwnTypes() {
        var foreign = resideInAnyPackage(
                "tools.jackson..",
                "com.fasterxml..",
                "org.jsoup..",
                "javax.xml..",
                "org.codehaus..",
                "org.hibernate..",
                "org.commonmark..",
                "org.snakeyaml..");
        return new ArchCondition<>("show only their own types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(HouseTest::isDoor)
                        .forEach(member -> shown(member)
                                .filter(foreign)
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " shows " + shown.getName()))));
            }
        };
    }

    private static boolean isDoor(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        return member instanceof JavaField field
                ? field.getAllInvolvedRawTypes().stream()
                : member instanceof JavaCodeUnit unit ? unit.getAllInvolvedRawTypes().stream() : Stream.empty();
    }
}
