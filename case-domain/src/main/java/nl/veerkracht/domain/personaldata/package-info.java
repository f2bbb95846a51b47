/** Values about a person, which rules and folds carry without being able to read them (ADR-0007). */
@NullMarked
package nl.veerkracht.domain.personaldata;

import org.jspecify.annotations.NullMarked;
