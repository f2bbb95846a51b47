/** Households over HTTP: each command is a resource beneath the household's file (ADR-0008). */
@NullMarked
package nl.veerkracht.api.household;

import org.jspecify.annotations.NullMarked;
