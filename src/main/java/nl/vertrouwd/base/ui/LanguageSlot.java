package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The choice of language in the header of every view. */
@Service
@Order(100)
class LanguageSlot implements HeaderSlot {

    @Override
    public Component create() {
        return new LanguageSwitch();
    }
}
