package nl.vertrouwd.access.ui;

import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import nl.vertrouwd.access.AskedPage;
import nl.vertrouwd.access.SignOut;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;

/** Views are closed unless they say who may open them; visitors are led to the sign-in page and back to what they asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ViewSecurity {

    /** One for the whole program: where several of its contexts run in one process (tests), they would not see each other's users. */
    private static final SecurityContextHolderStrategy SIGNED_IN = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    SecurityContextHolderStrategy signedIn() {
        return SIGNED_IN;
    }

    @Bean
    SecurityFilterChain views(HttpSecurity http, SignOut signOut, VaadinDefaultRequestCache pages, AskedPage asked) {
        pages.setDelegateRequestCache(asked);
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        views -> views.loginView("/login")
                                .logoutSuccessHandler((request, response, ended) -> new UidlRedirectStrategy()
                                        .sendRedirect(request, response, signOut.whereTo(ended)))
                                .anyRequest(others -> others.authenticated()))
                .requestCache(cache -> cache.requestCache(pages))
                .build();
    }

    @Bean
    @Primary
    NavigationAccessControl calmAccessControl(
            List<NavigationAccessChecker> checkers, NavigationAccessControlConfigurer configurer) {
        return configurer.build(CalmAccessControl::new, checkers);
    }
}
