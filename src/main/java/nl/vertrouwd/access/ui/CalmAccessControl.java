package nl.vertrouwd.access.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.lang.reflect.AnnotatedElement;
import java.util.Collection;

/** Says "not for you" (403) where the default would pretend that the page does not exist. */
class CalmAccessControl extends SpringNavigationAccessControl {

    private static final long serialVersionUID = 1L;

    CalmAccessControl(Collection<NavigationAccessChecker> checkers, AccessCheckDecisionResolver resolver) {
        super(checkers, resolver);
    }

    @Override
    protected Class<? extends RuntimeException> getAccessDeniedException(AnnotatedElement target) {
        return AccessDeniedException.class;
    }
}
