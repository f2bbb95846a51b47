/** Tests of when the demo issuer runs, and when it never does. */
@NullMarked
package nl.veerkracht.api.platform.security.demo;

import org.jspecify.annotations.NullMarked;
