package nl.veerkracht.broken.projections;

import nl.veerkracht.broken.Breaks;
import nl.veerkracht.domain.household.HouseholdRefusal;

/** Breaks the wall between views and rules: it gives a refusal, which only a rule does. */
@Breaks("projections_know_only_the_contracts")
record RepeatsARule(HouseholdRefusal refusal) {}
