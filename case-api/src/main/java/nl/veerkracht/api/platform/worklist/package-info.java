/**
 * What a worklist reckons with (ADR-0014): the terms as they are configured, the Dutch holidays, and the obligations of a household
 * as its own streams have them at the moment of a decision.
 */
@NullMarked
package nl.veerkracht.api.platform.worklist;

import org.jspecify.annotations.NullMarked;
