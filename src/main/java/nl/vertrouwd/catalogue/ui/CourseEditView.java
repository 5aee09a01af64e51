package nl.vertrouwd.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseChange;
import nl.vertrouwd.catalogue.CourseSettings;
import nl.vertrouwd.catalogue.Courses;
import org.jspecify.annotations.Nullable;

/** The settings of one course, to read and to change. */
@Route("courses/:code")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.PLANNER})
class CourseEditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String CODE = "code";

    private final transient Courses courses;
    private final transient CurrentUser user;
    private final CourseConflict conflict;
    private final CourseForm form;
    private transient @Nullable Course base;

    CourseEditView(Courses courses, CourseWords words, CurrentUser user) {
        this.courses = courses;
        this.user = user;
        this.conflict = new CourseConflict(words);
        this.form = new CourseForm(words);
        Button save = new Button(getTranslation("catalogue.edit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        RouterLink back = new RouterLink(getTranslation("catalogue.edit.back"), CoursesView.class);
        Div actions = new Div(save, back);
        actions.addClassName("vt-actions");
        add(conflict, form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(CODE).orElse("");
        Optional<Course> course = courses.byCode(code);
        if (course.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(course.get());
    }

    private void show(Course course) {
        base = course;
        head(course.title(getLocale()), getTranslation("catalogue.edit.lead", course.code()));
        form.show(CourseDraft.of(course));
    }

    private void save() {
        Course editing = base;
        if (editing != null) {
            form.typed().ifPresent(typed -> save(editing, typed));
        }
    }

    private void save(Course editing, CourseDraft typed) {
        CourseSettings wanted = typed.settings(editing.id(), editing.version());
        switch (courses.save(wanted, user.require())) {
            case CourseChange.Saved saved -> {
                conflict.clear();
                show(saved.course());
                Notices.done(
                        getTranslation("catalogue.edit.saved", saved.course().title(getLocale())));
            }
            case CourseChange.Refused refused -> form.refused(refused.problems());
            case CourseChange.ChangedBySomebodyElse changed -> {
                conflict.show(editing, changed.now());
                base = changed.now();
            }
        }
    }
}
