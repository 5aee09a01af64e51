package nl.vertrouwd.sight;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.enrolment.EnrolDoubt;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.organisation.PersonFilter;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.BoardMove;
import nl.vertrouwd.planning.BulkChange;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.DayPartId;
import nl.vertrouwd.planning.MadeMove;
import nl.vertrouwd.planning.MoveWill;
import nl.vertrouwd.planning.OutsideInvitation;
import nl.vertrouwd.planning.ProposalId;
import nl.vertrouwd.planning.ProposalRow;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.Series;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SlotWish;
import nl.vertrouwd.planning.TrainerId;
import nl.vertrouwd.reporting.ExportChoice;

/** What a method can be called with to get at somebody: for every type the values that lead to them. */
final class Arguments {

    private static final int ENOUGH = 50;

    private final Map<Type, List<Object>> values = new HashMap<>();

    Arguments(World world, LocalDate today) {
        LocalDate before = today.minusYears(1);
        LocalDate after = today.plusYears(1);
        put(PersonId.class, world.secret);
        put(AccountId.class, world.account);
        put(
                String.class,
                world.file.personnelNumber(),
                world.file.familyName(),
                world.file.email(),
                world.reference,
                world.givenReference,
                world.certificate);
        put(SessionId.class, world.coming, world.given, world.atTheSameTime);
        put(SessionDetails.class, world.details);
        put(Session.class, world.details.session());
        put(Series.class, new Series(today.plusDays(60), Series.Rhythm.WEEKLY, 2));
        BoardMove move = new BoardMove(
                List.of(world.part.id()), false, today.plusDays(60), world.part.start(), null, null, null, null);
        put(BoardMove.class, move);
        put(MoveWill.class, MoveWill.NOTHING);
        put(BulkChange.class, new BulkChange.Cancel(CancelReason.OTHER));
        put(UUID.class, new UUID(0, 1));
        put(
                MadeMove.class,
                new MadeMove(
                        world.coming,
                        world.reference,
                        world.draft(world.branch, world.giver, today.plusDays(60)),
                        world.details.version(),
                        today.atStartOfDay(ZoneOffset.UTC).toInstant()));
        put(EnrolmentId.class, world.enrolment);
        put(DayPartId.class, world.part.id());
        put(TrainerId.class, world.giver.id());
        put(UnitId.class, world.team, world.branch);
        put(SiteId.class, world.site.id());
        put(
                SlotWish.class,
                new SlotWish(world.details.session().course(), 1, world.site.id(), 0, world.giver.id(), false, today));
        put(LocalDate.class, before, today, after);
        put(DateRange.class, new DateRange(before, after));
        put(int.class, 0, ENOUGH);
        put(java.util.UUID.class, world.secret.value());
        put(long.class, 0L, 1L);
        put(EnrolDoubt.class, new EnrolDoubt.SameCourse(world.reference, today));
        put(boolean.class, true, false);
        put(java.util.Locale.class, Languages.DUTCH);
        put(
                PersonFilter.class,
                PersonFilter.on(today),
                PersonFilter.on(today).withText(world.file.familyName()),
                new PersonFilter("", world.team, world.site.id(), today));
        put(AccountFilter.class, AccountFilter.ALL, new AccountFilter(world.file.familyName(), null, false));
        put(
                OutsideInvitation.class,
                new OutsideInvitation(
                        "Kim van Buiten", world.file.email(), "Aanbieder", today.plusDays(40), Set.of(world.coming)));
        put(
                ExportChoice.class,
                new ExportChoice("duty-status", today, ""),
                new ExportChoice("duty-detail", today, ""),
                new ExportChoice("certification", today, ""));
        put(ProposalId.class, ProposalId.next());
        put(RoomId.class, RoomId.next());
        put(ProposalRow.class, proposed(world, today));
        put(SessionDraft.class, world.draft(world.branch, world.giver, today.plusDays(60)));
    }

    private static ProposalRow proposed(World world, LocalDate today) {
        return new ProposalRow(
                world.secret.value(),
                1,
                world.details.session().course(),
                SessionDraft.WHOLE_ORGANISATION,
                Form.ONLINE,
                today,
                today.plusDays(60),
                null,
                null,
                false,
                false,
                today.plusDays(30),
                null,
                world.giver.id(),
                null,
                null,
                0);
    }

    private void put(Type type, Object... known) {
        values.put(type, List.of(known));
    }

    /** Every way to call the method as this actor; empty when a parameter is of a type that is not known here. */
    Optional<List<Object[]>> of(Method method, Actor actor) {
        List<Object[]> calls = new ArrayList<>();
        calls.add(new Object[0]);
        for (Type parameter : method.getGenericParameterTypes()) {
            List<Object> known = parameter == Actor.class ? List.of(actor) : of(parameter);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            calls = calls.stream()
                    .flatMap(call -> known.stream().map(value -> with(call, value)))
                    .toList();
        }
        return Optional.of(calls);
    }

    private List<Object> of(Type type) {
        if (type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            List<Object> all = of(many.getActualTypeArguments()[0]);
            return all.isEmpty() ? all : List.of(raw == Set.class ? new HashSet<>(all) : all);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        return values.getOrDefault(type, List.of());
    }

    private static Object[] with(Object[] call, Object value) {
        List<Object> longer = new ArrayList<>(List.of(call));
        longer.add(value);
        return longer.toArray();
    }
}
