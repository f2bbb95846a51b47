/**
 * The registers of a municipality over HTTP: organisations and Eigen Kracht coordinators, kept by a regional manager (ADR-0008).
 */
@NullMarked
package nl.veerkracht.api.register;

import org.jspecify.annotations.NullMarked;
