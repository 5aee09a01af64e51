package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** The units and their tree through time. */
@Service
public class Units {

    /** The branches on that date, by code. */
    public List<Branch> branches(LocalDate asOf) {
        throw new IllegalStateException(asOf.toString());
    }
}
