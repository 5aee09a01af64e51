// The planners' timeline: days across, trainers or rooms down, day-parts at their times. A table, so that it is read as one; blocks are
// dragged by a mouse or pen, and opened by the keyboard and on a phone.
(() => {
  const Board = window.vertrouwdBoard;
  const { line, hidden } = Board;
  const SNAP = 15;
  const MOVED = 4;
  const EDGE = 48;

  const two = (number) => String(number).padStart(2, '0');
  const minutes = (time) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
  const clock = (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const clamp = (value, least, most) => Math.max(least, Math.min(value, most));

  class PlanningTimeline extends Board {
    _render(plan) {
      const scrolled = this._scroll ? this._scroll.scrollLeft : 0;
      const events = plan.rows.flatMap((row) => row.entries);
      const hours = this._hours(events, '08:00', '17:00');
      this._first = hours.first * 60;
      this._last = hours.last * 60;
      this._rows = new Map(plan.rows.map((row) => [row.id, row]));
      this._scroll = document.createElement('div');
      this._scroll.className = 'vt-timeline-scroll';
      this._scroll.tabIndex = 0;
      this._scroll.setAttribute('role', 'region');
      this._scroll.setAttribute('aria-label', plan.texts.caption);
      const table = document.createElement('table');
      table.className = `vt-timeline vt-timeline-${plan.weeks}`;
      table.append(this._head(plan), this._body(plan));
      this._scroll.append(table);
      this.append(this._scroll);
      if (events.length === 0) {
        this.append(line('vt-timeline-empty', plan.texts.empty));
      }
      this._scroll.scrollLeft = scrolled;
    }

    _entryOf(id) {
      return this._plan.rows.flatMap((row) => row.entries).find((event) => event.id === id);
    }

    // ---- drawing

    _head(plan) {
      const head = document.createElement('thead');
      const row = head.insertRow();
      row.append(this._cell('th', 'vt-timeline-name', 'col', plan.texts.head));
      plan.days.forEach((day) => {
        const cell = this._cell('th', this._classes(day), 'col', day.name);
        if (this._isToday(day)) {
          cell.append(hidden(plan.texts.today));
        }
        if (day.note) {
          cell.append(line('vt-timeline-note', day.note));
        }
        row.append(cell);
      });
      return head;
    }

    _cell(tag, className, scope, text) {
      const cell = document.createElement(tag);
      cell.className = className;
      cell.scope = scope;
      cell.textContent = text;
      return cell;
    }

    _isToday(day) {
      return day.date === this._plan.now.slice(0, 10);
    }

    _classes(day) {
      return ['vt-timeline-day', this._isToday(day) && 'vt-timeline-today', day.note && 'vt-timeline-off', day.weekend && 'vt-timeline-weekend']
        .filter(Boolean).join(' ');
    }

    _body(plan) {
      const body = document.createElement('tbody');
      let group = '';
      plan.rows.forEach((row) => {
        if (row.group !== group) {
          group = row.group;
          const over = body.insertRow();
          over.className = 'vt-timeline-group';
          const cell = this._cell('th', '', 'colgroup', '');
          cell.colSpan = plan.days.length + 1;
          cell.append(line('vt-timeline-group-name', group));
          over.append(cell);
        }
        body.append(this._row(row, plan));
      });
      return body;
    }

    _row(row, plan) {
      const drawn = document.createElement('tr');
      drawn.dataset.row = row.id;
      const name = this._cell('th', 'vt-timeline-name', 'row', row.name);
      name.append(line('vt-timeline-note', row.note));
      drawn.append(name);
      const lanes = this._lanes(row.entries);
      drawn.style.setProperty('--vt-lanes', Math.max(0, ...lanes.values()) + 1);
      plan.days.forEach((day) => {
        const cell = drawn.insertCell();
        cell.className = this._classes(day);
        cell.dataset.date = day.date;
        row.hatches.filter((hatch) => hatch.date === day.date)
          .forEach((hatch) => cell.append(this._hatch(hatch)));
        if (this._isToday(day)) {
          cell.append(this._nowLine());
        }
        row.entries.filter((event) => event.start.slice(0, 10) === day.date)
          .forEach((event) => cell.append(this._block(event, row, lanes.get(event))));
      });
      return drawn;
    }

    /** What is at the same time stands below each other. */
    _lanes(entries) {
      const lanes = new Map();
      [...entries].sort((a, b) => (a.start < b.start ? -1 : 1)).forEach((event) => {
        const taken = [...lanes].filter(([other]) => !other.allDay && !event.allDay
          ? other.start < event.end && event.start < other.end
          : other.start.slice(0, 10) === event.start.slice(0, 10)).map(([, lane]) => lane);
        let lane = 0;
        while (taken.includes(lane)) {
          lane++;
        }
        lanes.set(event, lane);
      });
      return lanes;
    }

    _share(minute) {
      return `${clamp((minute - this._first) / (this._last - this._first), 0, 1) * 100}%`;
    }

    _span(element, start, end) {
      element.style.insetInlineStart = this._share(start);
      element.style.inlineSize = `calc(${this._share(end)} - ${this._share(start)})`;
    }

    _nowLine() {
      const now = line('vt-timeline-now', '');
      now.style.insetInlineStart = this._share(minutes(this._plan.now));
      return now;
    }

    _hatch(hatch) {
      const drawn = line('vt-timeline-hatch', '');
      drawn.title = hatch.why;
      drawn.append(hidden(hatch.why));
      this._span(drawn, hatch.start ? minutes(`${hatch.date}T${hatch.start}`) : this._first, hatch.end ? minutes(`${hatch.date}T${hatch.end}`) : this._last);
      return drawn;
    }

    _block(event, row, lane) {
      const block = document.createElement(event.movable ? 'button' : 'a');
      block.className = `vt-block vt-entry vt-kind-${event.kind} vt-entry-${event.state}`;
      block.dataset.entry = event.id;
      block.style.setProperty('--vt-lane', lane);
      if (event.allDay) {
        this._span(block, this._first, this._last);
      } else {
        this._span(block, minutes(event.start), minutes(event.end));
      }
      const top = document.createElement('span');
      top.className = 'vt-block-top';
      top.append(line('vt-entry-title', event.code), Board.state(event, false));
      block.append(top, hidden(event.title), line('vt-block-time', event.time), hidden(event.place, event.trainers, event.spoken, event.warning));
      block.title = [event.title, event.time, event.place, event.trainers, event.spoken, event.stateWord, event.warning].filter((text) => text).join(' · ');
      if (!event.movable) {
        block.href = event.href;
        return block;
      }
      block.type = 'button';
      block.addEventListener('click', () => this._tell('move-wanted', { entry: event.id }));
      const end = line('vt-block-end', '');
      block.append(end);
      block.addEventListener('pointerdown', (press) => this._press(press, event, row, block, press.target === end));
      return block;
    }

    // ---- dragging

    _press(press, event, row, block, stretch) {
      if (press.button !== 0 || press.pointerType === 'touch') {
        return;
      }
      const cell = block.closest('td');
      const drag = {
        event, row, block, stretch, cell,
        from: { x: press.clientX, y: press.clientY },
        grabbed: this._minute(cell, press.clientX) - minutes(event.start),
        length: minutes(event.end) - minutes(event.start),
      };
      const stop = () => {
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', up);
        window.removeEventListener('keydown', escape, true);
        window.removeEventListener('pointercancel', cancel);
        this._unmark();
        this._letGo();
      };
      const move = (moved) => this._move(moved, drag);
      const cancel = () => {
        stop();
        this._end(drag);
      };
      const escape = (key) => {
        if (key.key === 'Escape' && drag.ghost) {
          key.preventDefault();
          this._noClick();
          cancel();
        }
      };
      const up = (release) => {
        const held = drag.held ? { ...drag.held, whole: release.shiftKey } : null;
        stop();
        this._let(held, drag);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', cancel);
      window.addEventListener('keydown', escape, true);
    }

    _minute(cell, x) {
      const box = cell.getBoundingClientRect();
      return this._first + ((x - box.left) / box.width) * (this._last - this._first);
    }

    _move(moved, drag) {
      if (!drag.ghost) {
        if (Math.hypot(moved.clientX - drag.from.x, moved.clientY - drag.from.y) < MOVED) {
          return;
        }
        drag.ghost = drag.block.cloneNode(true);
        drag.ghost.classList.add('vt-block-ghost');
        drag.ghost.removeAttribute('data-entry');
        drag.ghost.setAttribute('aria-hidden', 'true');
        drag.block.classList.add('vt-block-held');
      }
      this._scrollAlong(moved.clientX);
      const cell = drag.stretch ? drag.cell : this._under(moved) || drag.over || drag.cell;
      const target = this._rowFor(cell, drag);
      const day = target.querySelector(`td[data-date="${cell.dataset.date}"]`);
      const pointer = Math.round((this._minute(cell, moved.clientX) - (drag.stretch ? 0 : drag.grabbed)) / SNAP) * SNAP;
      const begin = minutes(drag.event.start);
      const start = drag.stretch ? begin : clamp(pointer, this._first, this._last - drag.length);
      const end = drag.stretch ? clamp(pointer, begin + SNAP, this._last) : start + drag.length;
      drag.over = cell;
      this._unmark();
      day.classList.add('vt-timeline-target');
      day.append(drag.ghost);
      drag.ghost.style.setProperty('--vt-lane', 0);
      this._span(drag.ghost, start, end);
      drag.held = {
        entry: drag.event.id,
        start: `${cell.dataset.date}T${clock(start)}`,
        end: `${cell.dataset.date}T${clock(end)}`,
        from: drag.row.id,
        to: target.dataset.row,
        whole: moved.shiftKey,
      };
      this._hold(drag.held);
    }

    _under(moved) {
      return document.elementsFromPoint(moved.clientX, moved.clientY)
        .map((element) => element.closest('td[data-date]'))
        .find((cell) => cell && this.contains(cell));
    }

    /** The row below the pointer, if something can be put in it; else the one it comes from. */
    _rowFor(cell, drag) {
      const row = cell.closest('tr');
      return this._rows.get(row.dataset.row).place ? row : this.querySelector(`tr[data-row="${drag.row.id}"]`);
    }

    _scrollAlong(x) {
      const box = this._scroll.getBoundingClientRect();
      if (x > box.right - EDGE) {
        this._scroll.scrollLeft += EDGE / 3;
      } else if (x < box.left + EDGE) {
        this._scroll.scrollLeft -= EDGE / 3;
      }
    }

    _unmark() {
      this.querySelectorAll('.vt-timeline-target').forEach((cell) => cell.classList.remove('vt-timeline-target'));
    }

    _let(held, drag) {
      if (!drag.ghost) {
        return;
      }
      this._noClick();
      const { event } = drag;
      if (!held || (held.from === held.to && held.start === event.start.slice(0, 16) && held.end === event.end.slice(0, 16))) {
        this._end(drag);
        return;
      }
      drag.ghost.classList.add('vt-block-waiting');
      this._drop(held, () => this._end(drag));
    }

    _end(drag) {
      drag.ghost?.remove();
      drag.block.classList.remove('vt-block-held');
    }
  }

  customElements.define('vt-planning-timeline', PlanningTimeline);
})();
