/** Broken on purpose: nothing says here what may be missing. */
package nl.veerkracht.broken.unmarked;
