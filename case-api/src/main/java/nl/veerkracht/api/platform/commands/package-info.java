/**
 * The way of a command from the edge to the log (ADR-0008): who gives it and why, one effect for one key, a bounded number of
 * attempts when two arrive at once, and an answer that says where in the log it came to stand.
 */
@NullMarked
package nl.veerkracht.api.platform.commands;

import org.jspecify.annotations.NullMarked;
