/** The support plan (ondersteuningsplan) of a household, by which family, circle and professionals work together. */
@NullMarked
package nl.veerkracht.domain.supportplan;

import org.jspecify.annotations.NullMarked;
