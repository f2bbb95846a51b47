/**
 * What all files of dated facts have in common: which entries stand, what held when, and the one way in which facts are
 * recorded, corrected and withdrawn (ADR-0004).
 */
@NullMarked
package nl.veerkracht.domain.shared.facts;

import org.jspecify.annotations.NullMarked;
