-- A day-part that a planner takes away before a session begins takes along what was marked for it.
ALTER TABLE attendance DROP FOREIGN KEY attendance_day_part;
ALTER TABLE attendance
  ADD CONSTRAINT attendance_of_day_part FOREIGN KEY (day_part_id) REFERENCES day_part (id) ON DELETE CASCADE;
