package nl.veerkracht.broken.projections;

import nl.veerkracht.api.VeerkrachtApplication;
import nl.veerkracht.broken.Breaks;

/** Breaks the wall below the application: it looks back up at it. */
@Breaks("projections_and_domain_do_not_know_the_application")
record KnowsTheApplication(VeerkrachtApplication application) {}
