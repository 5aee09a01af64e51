package nl.vertrouwd.organisation;

import nl.vertrouwd.base.UnitId;

/** A top-level part of the organisation (defensieonderdeel), as it is on some date. */
public record Branch(UnitId id, String code, String name) {}
