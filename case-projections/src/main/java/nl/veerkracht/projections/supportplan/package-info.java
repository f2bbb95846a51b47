/** Support plans: everything that was recorded about one, and what it says about a day. */
@NullMarked
package nl.veerkracht.projections.supportplan;

import org.jspecify.annotations.NullMarked;
