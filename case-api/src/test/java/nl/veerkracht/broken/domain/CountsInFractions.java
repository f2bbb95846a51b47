package nl.veerkracht.broken.domain;

import nl.veerkracht.broken.Breaks;

/** Breaks the rule of whole numbers: it counts in fractions. */
@Breaks("the_domain_counts_in_whole_numbers")
record CountsInFractions(double hours) {}
