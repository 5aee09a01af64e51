package nl.vertrouwd.obligation;

/**
 * How many people of a network are where (exchange-formats.md, exports {@code network} and {@code refresher}).
 *
 * @param aspirants have not completed the basic course
 * @param trained have
 * @param active trained and appointed; what follows up to {@code civilians} splits these
 * @param undisclosedSex sex X or not disclosed
 * @param eligible active without having completed the basic course in the calendar year
 * @param tookPart of those, refreshed in that year
 */
public record NetworkCount(
        int aspirants,
        int trained,
        int active,
        int senior,
        int women,
        int men,
        int undisclosedSex,
        int officers,
        int ncos,
        int troops,
        int civilians,
        int eligible,
        int tookPart) {

    NetworkCount plus(NetworkCount other) {
        return new NetworkCount(
                aspirants + other.aspirants,
                trained + other.trained,
                active + other.active,
                senior + other.senior,
                women + other.women,
                men + other.men,
                undisclosedSex + other.undisclosedSex,
                officers + other.officers,
                ncos + other.ncos,
                troops + other.troops,
                civilians + other.civilians,
                eligible + other.eligible,
                tookPart + other.tookPart);
    }
}
