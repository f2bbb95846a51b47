@NullMarked
package nl.veerkracht.domain.safetysignal;

import org.jspecify.annotations.NullMarked;
