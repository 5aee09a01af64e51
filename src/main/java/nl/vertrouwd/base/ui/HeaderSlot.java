package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;

/** Something in the header that everybody sees, signed in or not, such as the choice of language; beans are shown in their order. */
public interface HeaderSlot {

    /** A fresh component for one page. */
    Component create();
}
