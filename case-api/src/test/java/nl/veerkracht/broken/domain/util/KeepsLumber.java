package nl.veerkracht.broken.domain.util;

import nl.veerkracht.broken.Breaks;

/** Breaks the rule that packages are named after the trade. */
@Breaks("the_domain_has_no_lumber_rooms")
final class KeepsLumber {}
