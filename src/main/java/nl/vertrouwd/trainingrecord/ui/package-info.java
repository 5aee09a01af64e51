@NullMarked
package nl.vertrouwd.trainingrecord.ui;

import org.jspecify.annotations.NullMarked;
