@NullMarked
package nl.vertrouwd.enrolment.ui;

import org.jspecify.annotations.NullMarked;
