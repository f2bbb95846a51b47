/**
 * Terms: how long something may take, and on which day that ends. A term that an act sets ends as the General Extension of Time
 * Limits Act (Algemene termijnenwet) says; which days are holidays is asked of a calendar from outside (ADR-0014).
 */
@NullMarked
package nl.veerkracht.domain.shared.terms;

import org.jspecify.annotations.NullMarked;
