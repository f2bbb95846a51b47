/**
 * What is measured of a household and of its members (metingen): with which instrument, at which moment, with what score, and
 * why a measurement is missing. Instruments are data; the rules here hold for all of them.
 */
@NullMarked
package nl.veerkracht.domain.assessment;

import org.jspecify.annotations.NullMarked;
