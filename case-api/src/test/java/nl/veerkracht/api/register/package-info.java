/** The registers over HTTP, as their keepers and readers meet them. */
@NullMarked
package nl.veerkracht.api.register;

import org.jspecify.annotations.NullMarked;
