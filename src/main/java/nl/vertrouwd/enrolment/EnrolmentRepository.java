package nl.vertrouwd.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<EnrolmentEntity, UUID> {

    EnrolmentEntity saveAndFlush(EnrolmentEntity enrolment);

    Optional<EnrolmentEntity> findById(UUID id);

    Optional<EnrolmentEntity> findBySessionIdAndPersonId(UUID sessionId, UUID personId);

    List<EnrolmentEntity> findBySessionId(UUID sessionId);

    List<EnrolmentEntity> findBySessionIdInAndStatus(Collection<UUID> sessionIds, EnrolmentStatus status);

    List<EnrolmentEntity> findByPersonId(UUID personId);

    List<EnrolmentEntity> findByPersonIdAndSessionIdIn(UUID personId, Collection<UUID> sessionIds);
}
