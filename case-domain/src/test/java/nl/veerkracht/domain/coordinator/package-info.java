@NullMarked
package nl.veerkracht.domain.coordinator;

import org.jspecify.annotations.NullMarked;
