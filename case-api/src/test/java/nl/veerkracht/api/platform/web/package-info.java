/** Tests of what all HTTP has in common. */
@NullMarked
package nl.veerkracht.api.platform.web;

import org.jspecify.annotations.NullMarked;
