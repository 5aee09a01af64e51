package nl.vertrouwd.obligation.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.organisation.Branch;

/**
 * What can be chosen in a requirement: courses and networks by code, with what they are called. What the scheme names already can be chosen
 * too, also when it is gone.
 */
record VersionChoices(List<String> courses, List<String> networks, List<Branch> branches, SchemeSentences sentences) {

    static VersionChoices of(DutyScheme scheme, List<Branch> branches, SchemeSentences sentences) {
        Set<String> codes = new TreeSet<>(scheme.courses());
        codes.addAll(sentences.courses());
        Set<String> networks = new TreeSet<>(scheme.networks());
        branches.forEach(branch -> networks.add(branch.code()));
        return new VersionChoices(List.copyOf(codes), List.copyOf(networks), branches, sentences);
    }

    /** A course by its title. */
    String course(String code) {
        return sentences.course(code);
    }

    /** A branch, whose confidants are a network, by its name. */
    String network(String code) {
        return branches.stream()
                .filter(branch -> branch.code().equals(code))
                .findFirst()
                .map(branch -> sentences.network(branch.name(), code))
                .orElse(code);
    }
}
