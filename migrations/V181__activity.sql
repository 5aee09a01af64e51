-- Prevention work that is counted in heads, without names: what can be asked for, what was asked, and what was done.
CREATE TABLE menu_item (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  position   SMALLINT     NOT NULL,
  kind       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_nl   VARCHAR(200) NOT NULL,
  title_en   VARCHAR(200) NOT NULL,
  summary_nl VARCHAR(500) NOT NULL,
  summary_en VARCHAR(500) NOT NULL,
  minutes    SMALLINT     NOT NULL,
  most       INT          NOT NULL,
  active     BOOLEAN      NOT NULL DEFAULT TRUE,
  version    BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT menu_item_size CHECK (minutes > 0 AND most > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- What the card begins with.
INSERT INTO menu_item (id, position, kind, title_nl, title_en, summary_nl, summary_en, minutes, most) VALUES
  (UNHEX('01900000000070008000000000000001'), 10, 'WORKSHOP', 'Dilemma''s bespreken', 'Discussing dilemmas', 'Met kaarten praten jullie over lastige situaties uit het eigen werk. Je oefent met luisteren en doorvragen.', 'With cards you talk about difficult situations from your own work. You practise listening and asking on.', 90, 24),
  (UNHEX('01900000000070008000000000000002'), 20, 'WORKSHOP', 'Morele oordeelsvorming', 'Moral judgement', 'In zeven stappen van een twijfel naar een besluit dat je kunt uitleggen.', 'In seven steps from a doubt to a decision that you can explain.', 180, 16),
  (UNHEX('01900000000070008000000000000003'), 30, 'PRESENTATION', 'De gedragscode in de praktijk', 'The code of conduct in practice', 'Wat de vier waarden betekenen op een gewone werkdag, met voorbeelden en ruimte voor vragen.', 'What the four values mean on an ordinary day, with examples and room for questions.', 45, 200),
  (UNHEX('01900000000070008000000000000004'), 40, 'GUEST_LESSON', 'Gastles sociale veiligheid', 'Guest lesson on social safety', 'Een les binnen een bestaande opleiding: wat je ziet, wat je zegt en waar je terechtkunt.', 'A lesson within an existing course: what you see, what you say and where you can turn.', 90, 60),
  (UNHEX('01900000000070008000000000000005'), 50, 'ONBOARDING', 'Welkom: zo werken we samen', 'Welcome: how we work together', 'Voor nieuwe collega''s, in hun eerste weken: omgangsvormen, de vertrouwenspersoon en melden.', 'For new colleagues, in their first weeks: manners, the confidant and reporting.', 60, 40),
  (UNHEX('01900000000070008000000000000006'), 60, 'TEAM_TRAINING', 'Elkaar aanspreken als team', 'Speaking up as a team', 'Het team oefent met acteurs hoe je iets zegt voordat het groot wordt. De leidinggevende doet mee.', 'With actors the team practises saying something before it grows. The leader takes part.', 240, 16),
  (UNHEX('01900000000070008000000000000007'), 70, 'ADVICE', 'Advies aan de commandant', 'Advice to the commander', 'Een gesprek over wat er speelt in de eenheid en welke stappen passen.', 'A talk about what goes on in the unit and which steps fit.', 60, 6);

CREATE TABLE activity_request (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  item_id    BINARY(16)   NOT NULL,
  unit_id    BINARY(16)   NOT NULL,
  people     INT          NOT NULL,
  wanted_on  DATE         NOT NULL,
  note       VARCHAR(500) NOT NULL,
  state      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  planned_on DATE         NULL,
  trainer_id BINARY(16)   NULL,
  answer     VARCHAR(300) NOT NULL DEFAULT '',
  asked_by   BINARY(16)   NOT NULL,
  asked_at   DATETIME(6)  NOT NULL,
  version    BIGINT       NOT NULL DEFAULT 0,
  KEY activity_request_state (state, wanted_on, id),
  KEY activity_request_by (asked_by, asked_at),
  CONSTRAINT activity_request_item FOREIGN KEY (item_id) REFERENCES menu_item (id),
  CONSTRAINT activity_request_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT activity_request_trainer FOREIGN KEY (trainer_id) REFERENCES trainer (id),
  CONSTRAINT activity_request_planned CHECK ((state IN ('TAKEN_UP', 'DONE')) = (planned_on IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;

-- A row that was wrong is withdrawn; files do not bring it back.
CREATE TABLE activity (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  date         DATE         NOT NULL,
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id      BINARY(16)   NOT NULL,
  title        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  times        INT          NOT NULL,
  participants INT          NOT NULL,
  request_id   BINARY(16)   NULL,
  withdrawn_at DATETIME(6)  NULL,
  recorded_at  DATETIME(6)  NOT NULL,
  UNIQUE KEY activity_of_request (request_id),
  KEY activity_date (date, id),
  CONSTRAINT activity_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT activity_of FOREIGN KEY (request_id) REFERENCES activity_request (id),
  CONSTRAINT activity_counts CHECK (times >= 0 AND participants >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
