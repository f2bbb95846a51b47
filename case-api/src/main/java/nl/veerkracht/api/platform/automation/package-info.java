/**
 * The automations at work: what feeds them, where they began and how far they have come, and the one way in which they give a
 * command (ADR-0015). What they do is decided in the domain.
 */
@NullMarked
package nl.veerkracht.api.platform.automation;

import org.jspecify.annotations.NullMarked;
