package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;

/** What the header shows about who is signed in; the module that knows implements it. */
public interface UserMenu {

    /** A fresh component for one page. */
    Component create();
}
