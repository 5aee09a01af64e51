@NullMarked
package nl.vertrouwd.notification.ui;

import org.jspecify.annotations.NullMarked;
