@NullMarked
package nl.veerkracht.domain.organisation;

import org.jspecify.annotations.NullMarked;
