package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.organisation.ImportRemark;
import nl.vertrouwd.organisation.ImportRemarks;
import nl.vertrouwd.organisation.ImportTexts;

/** The errors or the conflicts of an import, by file and line, some at a time; all of them to download for a spreadsheet. */
class RemarkList extends Section {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 50;

    private final transient ImportTexts sentences;

    /** @param name {@code errors} or {@code conflicts}: which texts to use */
    RemarkList(ImportRemarks remarks, String name, ImportTexts sentences) {
        this.sentences = sentences;
        addClassName("vt-stack");
        String fileName = getTranslation("organisation.import." + name + ".file-name");
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> table(remarks.shown(), fileName)),
                getTranslation("organisation.import." + name + ".download"));
        Div actions = new Div(download);
        actions.addClassName("vt-actions");
        add(actions);
        remarks.shown().stream()
                .map(ImportRemark::file)
                .distinct()
                .forEach(file -> add(ofFile(
                        file,
                        name,
                        remarks.shown().stream()
                                .filter(remark -> remark.file().equals(file))
                                .toList())));
        if (remarks.more() > 0) {
            add(new Paragraph(getTranslation("organisation.import.more-errors", remarks.more())));
        }
    }

    private Section ofFile(String file, String name, List<ImportRemark> remarks) {
        CardList<ImportRemark> list = new CardList<>(
                AT_ONCE,
                (offset, limit) -> remarks.stream().skip(offset).limit(limit).toList(),
                this::line,
                Div::new);
        list.addClassName("vt-import-errors");
        return new Section(new H3(getTranslation("organisation.import." + name + ".in", file, remarks.size())), list);
    }

    private Div line(ImportRemark remark) {
        Paragraph place = new Paragraph(getTranslation(place(remark), remark.line(), remark.column()));
        place.addClassName("vt-quiet");
        return new Div(place, new Paragraph(sentences.sentence(getLocale(), remark)));
    }

    private static String place(ImportRemark remark) {
        if (remark.line() == 0) {
            return "organisation.import.errors.whole";
        }
        return remark.column().isEmpty() ? "organisation.import.errors.line" : "organisation.import.errors.place";
    }

    private DownloadResponse table(List<ImportRemark> remarks, String fileName) {
        byte[] bytes = sentences.table(getLocale(), remarks).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, "text/csv;charset=utf-8", bytes.length);
    }
}
