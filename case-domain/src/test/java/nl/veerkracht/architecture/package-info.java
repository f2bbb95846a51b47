/**
 * The walls between the modules and their parts, as rules that every module's tests run over its own classes, and
 * {@code case-api} once more over all of them together.
 */
@NullMarked
package nl.veerkracht.architecture;

import org.jspecify.annotations.NullMarked;
