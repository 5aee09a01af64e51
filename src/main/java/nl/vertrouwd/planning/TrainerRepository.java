package nl.vertrouwd.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TrainerRepository extends Repository<TrainerEntity, UUID> {

    TrainerEntity save(TrainerEntity trainer);

    Optional<TrainerEntity> findById(UUID id);

    List<TrainerEntity> findAllByOrderByName();

    List<TrainerEntity> findByIdIn(Collection<UUID> ids);

    Optional<TrainerEntity> findByPersonId(UUID personId);

    Optional<TrainerEntity> findByAccountId(UUID accountId);
}
