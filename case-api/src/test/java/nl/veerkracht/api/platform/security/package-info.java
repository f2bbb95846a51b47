/** Tests of who may do what. */
@NullMarked
package nl.veerkracht.api.platform.security;

import org.jspecify.annotations.NullMarked;
