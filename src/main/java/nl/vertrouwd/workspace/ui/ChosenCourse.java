package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.catalogue.Course;

/** The one course of which dates are shown, with the way back to all of them. */
class ChosenCourse extends Section {

    private static final long serialVersionUID = 1L;

    ChosenCourse(Course course, QueryParameters address, Locale language) {
        addClassNames("vt-section", "vt-panel");
        Paragraph summary = new Paragraph(course.summary(language));
        summary.addClassName("vt-text");
        RouterLink all = new RouterLink(getTranslation("workspace.offer.all-courses"), OfferView.class);
        all.setQueryParameters(address.excluding("course"));
        add(
                new H2(course.title(language)),
                summary,
                new Facts()
                        .fact(getTranslation("workspace.course.for"), CourseFacts.audienceAlone(this, course))
                        .fact(getTranslation("workspace.course.form"), CourseFacts.sentence(this, course)),
                all);
    }
}
