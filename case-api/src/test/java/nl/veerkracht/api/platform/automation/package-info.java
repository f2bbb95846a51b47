/** The automations at work, on both databases. */
@NullMarked
package nl.veerkracht.api.platform.automation;

import org.jspecify.annotations.NullMarked;
