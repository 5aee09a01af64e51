package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import nl.vertrouwd.notification.MessageTexts;

/** A letter as its receiver would see it: with its colours, and as plain text. */
class LetterPreview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph subject = new Paragraph();
    private final IFrame html = new IFrame();
    private final Pre text = new Pre();

    LetterPreview() {
        getContent().addClassName("vt-letter-preview");
        subject.addClassName("vt-letter-subject");
        html.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        html.setTitle(getTranslation("notification.texts.preview"));
        html.addClassName("vt-letter-html");
        text.addClassName("vt-letter-text");
        text.getElement().setAttribute("tabindex", "0");
        NativeDetails plain = new NativeDetails(getTranslation("notification.texts.preview.text"), text);
        getContent().add(new H2(getTranslation("notification.texts.preview")), subject, html, plain);
    }

    void show(MessageTexts.Preview preview) {
        subject.setText(preview.subject());
        html.setSrcdoc(preview.html());
        text.setText(preview.text());
    }
}
