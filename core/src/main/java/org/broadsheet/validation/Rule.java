package org.broadsheet.validation;

/** A rule about several components, the raw text or a whole edition. Stateless, and safe for use by several threads. */
public interface Rule {
    /** Its id, its title and its weight. */
    RuleInfo info();

    /** Reports each place in the edition where the rule is broken. */
    void check(Inspection inspection);
}
