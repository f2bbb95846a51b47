package nl.veerkracht.broken.domain;

import nl.veerkracht.broken.Breaks;

/** Breaks the rule of telling names: it manages. */
@Breaks("names_say_what_a_class_does")
final class HouseholdManager {}
