package nl.veerkracht.broken.unmarked;

import nl.veerkracht.broken.Breaks;

/** Breaks the rule that a missing value is declared: its package is not marked. */
@Breaks("packages_are_null_marked")
final class NothingIsDeclared {}
