/** Who read what about whom, for what purpose: written before anything is opened, and never changed (ADR-0010). */
@NullMarked
package nl.veerkracht.api.platform.accesslog;

import org.jspecify.annotations.NullMarked;
