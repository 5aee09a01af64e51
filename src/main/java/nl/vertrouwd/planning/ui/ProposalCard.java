package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.planning.ProposalDetails;
import nl.vertrouwd.planning.ProposalRemark;
import nl.vertrouwd.planning.ProposalRow;
import nl.vertrouwd.planning.UsualDayParts;

/** A session of a proposal: who, where, when, and in words which rules it breaks and which wishes it does not meet. */
class ProposalCard extends Card {

    private static final long serialVersionUID = 1L;

    ProposalCard(
            ProposalRow row,
            ProposalDetails details,
            ProposalChoices choices,
            ProposalWords words,
            PlanningWords names,
            ProposalChanges changes) {
        super(words.course(row));
        Course course = choices.courses().stream()
                .filter(each -> each.id().equals(row.course()))
                .findFirst()
                .orElseThrow();
        if (row.pinned()) {
            badge(new Badge(getTranslation("planning.proposal.pinned"), Tone.INFO));
        }
        LocalDate first = row.firstDay();
        if (first != null) {
            LocalDate last = UsualDayParts.of(first, Math.max(1, course.dayParts()))
                    .getLast()
                    .date();
            line(Formats.of(getLocale()).days(first, last));
            line(words.where(row));
            line(getTranslation("planning.slots.by", words.trainer(row.lead())));
            if (row.actor() != null) {
                line(getTranslation("planning.slots.with", words.trainer(row.actor())));
            }
        } else {
            line(getTranslation(
                    "planning.proposal.wished",
                    Formats.of(getLocale())
                            .days(row.wishedFrom(), row.wishedUntil().minusDays(1))));
        }
        quiet(getTranslation("planning.proposal.for", row.number(), words.organiser(row)));
        List<ProposalRemark> remarks = details.about(row.id());
        if (!remarks.isEmpty() && !row.leftOut()) {
            add(remarks(remarks, words));
        }
        actions(buttons(row, course, choices, words, changes));
    }

    private static UnorderedList remarks(List<ProposalRemark> remarks, ProposalWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-proposal-remarks");
        remarks.forEach(remark -> {
            ListItem line = new ListItem(words.remark(remark));
            line.addClassName((remark.rule() ? Tone.BAD : Tone.SOON).className());
            list.add(line);
        });
        return list;
    }

    private Button[] buttons(
            ProposalRow row, Course course, ProposalChoices choices, ProposalWords words, ProposalChanges changes) {
        Button out = button(
                row.leftOut() ? "planning.proposal.back-in" : "planning.proposal.leave-out",
                row,
                () -> changes.leaveOut(row),
                changes);
        if (row.leftOut()) {
            return new Button[] {out};
        }
        Button adjust = button(
                "planning.proposal.adjust", row, () -> changes.adjust(row, course.actors(), choices, words), changes);
        if (!row.proposed()) {
            return new Button[] {adjust, out};
        }
        Button pin = button(
                row.pinned() ? "planning.proposal.unpin" : "planning.proposal.pin",
                row,
                () -> changes.pin(row),
                changes);
        Button accept = button("planning.proposal.accept", row, () -> changes.accept(row), changes);
        return new Button[] {accept, adjust, pin, out};
    }

    private Button button(String textKey, ProposalRow row, Command action, ProposalChanges changes) {
        Button button = new Button(getTranslation(textKey), click -> action.execute());
        button.setEnabled(changes.open());
        button.setAriaLabel(getTranslation("planning.proposal.which", getTranslation(textKey), row.number()));
        return button;
    }
}
