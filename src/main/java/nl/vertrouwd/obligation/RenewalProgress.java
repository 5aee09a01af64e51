package nl.vertrouwd.obligation;

import nl.vertrouwd.base.PersonId;

/** Is told how far a renewal of everybody's duties is. */
interface RenewalProgress {

    /** Tells nobody, and lets whoever breaks it break all of it. */
    RenewalProgress NONE = new RenewalProgress() {
        @Override
        public void expect(int people) {
            // nobody wants to know
        }

        @Override
        public void done(int people) {
            // nobody wants to know
        }

        @Override
        public void failed(PersonId person, RuntimeException failure) {
            throw failure;
        }
    };

    /** Tells how far it is of how many; whoever breaks it breaks all of it. */
    static RenewalProgress telling(DutyProgress progress) {
        return new RenewalProgress() {
            private int all;
            private int sofar;

            @Override
            public void expect(int people) {
                all = people;
            }

            @Override
            public void done(int people) {
                sofar += people;
                progress.at(sofar, all);
            }

            @Override
            public void failed(PersonId person, RuntimeException failure) {
                throw failure;
            }
        };
    }

    /** There are so many people. */
    void expect(int people);

    /** So many more are done. */
    void done(int people);

    /** The duties of somebody could not be worked out; throws it again, or the periods of before are kept. */
    void failed(PersonId person, RuntimeException failure);
}
