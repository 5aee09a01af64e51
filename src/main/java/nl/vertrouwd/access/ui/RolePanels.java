package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.GrantWords;
import nl.vertrouwd.access.NamedScope;
import nl.vertrouwd.access.RolePeriod;
import nl.vertrouwd.access.Roles;
import nl.vertrouwd.access.ScopeDirectory;
import nl.vertrouwd.access.ScopeKind;
import nl.vertrouwd.base.ui.Notices;
import org.springframework.stereotype.Service;

/** What the page of an account shows about its roles: those that are held, and those that were. */
@Service
class RolePanels {

    private final Accounts accounts;
    private final Roles roles;
    private final ScopeDirectory directory;
    private final GrantWords words;
    private final Clock clock;

    RolePanels(Accounts accounts, Roles roles, ScopeDirectory directory, GrantWords words, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** @param changed called after a role was given or taken */
    Section held(AccountRow row, Actor actor, Command changed) {
        UI ui = UI.getCurrent();
        Set<Grant> derived = roles.derived(actor, row.id());
        Set<Grant> all = new HashSet<>(derived);
        all.addAll(row.grants());
        Section section = new Section(new H2(ui.getTranslation("access.account.may")));
        section.addClassName("vt-section");
        if (all.isEmpty()) {
            section.add(new Paragraph(ui.getTranslation("access.account.may.nothing")));
        } else {
            section.add(new RoleList(words.sentences(all, ui.getLocale()), derived, grant -> {
                tell(accounts.revoke(actor, row.id(), grant), "access.role.taken", grant);
                changed.execute();
            }));
        }
        Button add = new Button(
                ui.getTranslation("access.role.new"),
                click -> new NewRoleDialog(row.displayName(), asked(row, actor, changed)).open());
        section.add(new Div(add));
        return section;
    }

    RoleHistory history(AccountId id, Actor actor) {
        Locale locale = UI.getCurrent().getLocale();
        Map<Grant, String> sentences = new HashMap<>();
        return new RoleHistory(
                (offset, limit) -> {
                    List<RolePeriod> page = roles.history(actor, id, locale, offset, limit);
                    sentences.putAll(words.sentences(
                            page.stream().map(RolePeriod::grant).distinct().toList(), locale));
                    return page;
                },
                period -> sentences.getOrDefault(period.grant(), ""),
                clock.getZone());
    }

    private NewRoleDialog.Asked asked(AccountRow row, Actor actor, Command changed) {
        Locale locale = UI.getCurrent().getLocale();
        return new NewRoleDialog.Asked() {
            @Override
            public List<NamedScope> parts(ScopeKind kind, String text, int offset, int limit) {
                return directory.search(kind, text, offset, limit);
            }

            @Override
            public String sentence(Grant grant) {
                return RolePanels.this.sentence(grant, locale);
            }

            @Override
            public Optional<String> give(Grant grant) {
                AccountResult result = accounts.grant(actor, row.id(), grant);
                if (!(result instanceof AccountResult.Done)) {
                    return Optional.of(UI.getCurrent().getTranslation("access.role.new.refused"));
                }
                tell(result, "access.role.given", grant);
                changed.execute();
                return Optional.empty();
            }
        };
    }

    private String sentence(Grant grant, Locale locale) {
        return words.sentences(List.of(grant), locale).getOrDefault(grant, "");
    }

    private void tell(AccountResult result, String doneKey, Grant grant) {
        UI ui = UI.getCurrent();
        if (result instanceof AccountResult.LastAdministrator) {
            Notices.refused(ui.getTranslation("access.account.last-administrator"));
        } else {
            Notices.done(ui.getTranslation(doneKey, sentence(grant, ui.getLocale())));
        }
    }
}
