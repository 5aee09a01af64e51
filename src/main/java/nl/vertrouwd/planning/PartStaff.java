package nl.vertrouwd.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** That somebody plays or speaks in the day-part with a number. */
@Embeddable
record PartStaff(
        @Column(name = "number") int number,
        @Enumerated(EnumType.STRING) @Column(name = "role") StaffRole role,
        @Column(name = "position") int position,
        @Column(name = "trainer_id") UUID trainer) {

    static List<PartStaff> of(List<PlannedBlock> blocks) {
        List<PartStaff> staff = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            add(staff, i + 1, StaffRole.ACTOR, blocks.get(i).actors());
            add(staff, i + 1, StaffRole.GUEST, blocks.get(i).guests());
        }
        return staff;
    }

    /** The same, by somebody else when it was the one. */
    PartStaff with(TrainerId one, TrainerId another) {
        return trainer.equals(one.value()) ? new PartStaff(number, role, position, another.value()) : this;
    }

    private static void add(List<PartStaff> staff, int number, StaffRole role, List<Trainer> who) {
        for (int i = 0; i < who.size(); i++) {
            staff.add(new PartStaff(number, role, i, who.get(i).id().value()));
        }
    }
}
