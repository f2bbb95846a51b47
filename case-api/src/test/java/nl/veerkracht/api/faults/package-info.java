/** What happens when the process, the disk or a database goes away while people work. */
@NullMarked
package nl.veerkracht.api.faults;

import org.jspecify.annotations.NullMarked;
