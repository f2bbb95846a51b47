/** The Eigen Kracht coordinators (coördinatoren), in a register of their own: commands, rules and refusals. */
@NullMarked
package nl.veerkracht.domain.coordinator;

import org.jspecify.annotations.NullMarked;
