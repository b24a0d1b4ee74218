package org.broadsheet.renderer.newsmlg2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.broadsheet.model.Edition;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final NewsmlG2Renderer RENDERER =
            NewsmlG2Renderer.builder().clock(Samples.CLOCK).build();

    @Test
    void writesWhatTheOfficialSchemaAllows() throws Exception {
        var schema = OfficialSchema.orSkip();
        for (Edition edition : List.of(
                Edition.of(Samples.plain()),
                Edition.of(Samples.full()),
                Samples.harbourTimes(),
                Samples.chinese(),
                Samples.japanese(),
                Samples.arabic(),
                Edition.builder().build())) {
            var out = new ByteArrayOutputStream();
            System.err.println(RENDERER.render(edition, out));
            System.err.println(out);
            assertEquals(List.of(), schema.faults(out.toByteArray()));
        }
    }
}
