package nl.vertrouwd.planning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoomRepository extends Repository<RoomEntity, UUID> {

    RoomEntity save(RoomEntity room);

    Optional<RoomEntity> findById(UUID id);

    List<RoomEntity> findAllByOrderByName();

    List<RoomEntity> findBySiteIdOrderByName(UUID siteId);

    List<RoomEntity> findByIdIn(Collection<UUID> ids);

    boolean existsBySiteIdAndNameAndIdNot(UUID siteId, String name, UUID id);
}
