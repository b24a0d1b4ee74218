package org.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementPathTest {
    private static final ElementPath BLOCK =
            ElementPath.ROOT.child("sections", 0).child("articles", 2).child("body", 1);

    @Test
    void isWrittenAsJakartaValidationDoes() {
        assertThat(BLOCK.child("text")).hasToString("sections[0].articles[2].body[1].text");
    }

    @Test
    void knowsTheElementAroundIt() {
        assertThat(BLOCK.parent()).contains(new ElementPath("sections[0].articles[2]"));
        assertThat(new ElementPath("sections[0]").parent()).contains(ElementPath.ROOT);
        assertThat(ElementPath.ROOT.parent()).isEmpty();
    }

    @Test
    void isSeenFromAnElementAroundIt() {
        assertThat(BLOCK.from(new ElementPath("sections[0].articles[2]"))).hasToString("body[1]");
        assertThat(BLOCK.from(new ElementPath("sections[1]"))).isEqualTo(BLOCK);
    }
}
