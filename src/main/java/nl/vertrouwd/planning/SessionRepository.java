package nl.vertrouwd.planning;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SessionRepository extends Repository<SessionEntity, UUID> {

    SessionEntity saveAndFlush(SessionEntity session);

    Optional<SessionEntity> findById(UUID id);

    Optional<SessionEntity> findByReference(String reference);

    void delete(SessionEntity session);
}
