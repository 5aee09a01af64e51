// What a calendar and a timeline share: an entry that is held asks the server whether it fits, the newest answer is said at the pointer
// and read aloud, and what is let go stays or goes back as the server says.
(() => {
  const PAUSE = 120;
  const SHOWN_AFTER_DROP = 400;
  const ARROWS = 'M8 1 5.5 3.5h1.75v3.75H3.5V5.5L1 8l2.5 2.5V8.75h3.75v3.75H5.5L8 15l2.5-2.5H8.75V8.75h3.75v1.75L15 8l-2.5-2.5v1.75H8.75V3.5h1.75z';

  const two = (number) => String(number).padStart(2, '0');

  class Board extends HTMLElement {
    connectedCallback() {
      if (Object.hasOwn(this, 'plan')) {
        const early = this.plan;
        delete this.plan;
        this.plan = early;
      }
      this._shift = (event) => this._turnTo(event.shiftKey);
      window.addEventListener('keydown', this._shift, true);
      window.addEventListener('keyup', this._shift, true);
      this._follow = (event) => {
        this._at = { x: event.clientX, y: event.clientY };
        this._place();
      };
      window.addEventListener('pointermove', this._follow, true);
      this._draw();
    }

    disconnectedCallback() {
      window.removeEventListener('keydown', this._shift, true);
      window.removeEventListener('keyup', this._shift, true);
      window.removeEventListener('pointermove', this._follow, true);
      clearTimeout(this._pause);
    }

    get plan() {
      return this._plan;
    }

    set plan(plan) {
      this._plan = plan;
      this._draw();
    }

    /** Draws anew; the keyboard stays on the entry on which it was. */
    _draw() {
      if (!this.isConnected || !this._plan || !this._ready()) {
        return;
      }
      const active = this.contains(document.activeElement) ? document.activeElement.closest('[data-entry]') : null;
      this._letGo();
      this._back = null;
      this.style.display = 'block';
      this.replaceChildren();
      this._bubble = document.createElement('div');
      this._bubble.className = 'vt-board-bubble';
      this._bubble.hidden = true;
      this._bubble.setAttribute('aria-hidden', 'true');
      this._live = document.createElement('div');
      this._live.className = 'vt-visually-hidden';
      this._live.setAttribute('role', 'status');
      this._render(this._plan);
      this.append(this._bubble, this._live);
      if (active) {
        this.focusEntry(active.dataset.entry);
      }
    }

    _ready() {
      return true;
    }

    // ---- what the server says

    answered(question, tone, sentence) {
      if (question !== this._question) {
        return;
      }
      this.dataset.held = tone.replace('vt-', '');
      this._say(tone, sentence);
    }

    putBack() {
      this._back?.();
      this._back = null;
    }

    focusEntry(entry) {
      this.querySelector(`[data-entry="${CSS.escape(entry)}"]`)?.focus();
    }

    // ---- what the reader does

    /** An entry is above a place; asked when it stays there for a moment. */
    _hold(held) {
      const before = this._held;
      if (before && before.start === held.start && before.end === held.end && before.to === held.to && before.whole === held.whole) {
        return;
      }
      this._held = held;
      this._question = (this._question || 0) + 1;
      this.dataset.held = 'asking';
      this._say('vt-neutral', this._plan.texts.ask);
      clearTimeout(this._pause);
      const question = this._question;
      this._pause = setTimeout(() => this._tell('move-asked', { ...held, question }), PAUSE);
    }

    /** Nothing is held any more. */
    _letGo() {
      clearTimeout(this._pause);
      this._question = (this._question || 0) + 1;
      this._held = null;
      delete this.dataset.held;
      if (this._bubble) {
        this._bubble.hidden = true;
      }
    }

    /** @param back puts the entry where it came from */
    _drop(held, back) {
      this._letGo();
      this._back = back;
      this._tell('move-dropped', held);
    }

    _turnTo(whole) {
      if (this._held && this._held.whole !== whole) {
        this._hold({ ...this._held, whole });
      }
    }

    _tell(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { detail }));
    }

    // ---- the words at the pointer

    _say(tone, sentence) {
      const { texts, locale } = this._plan;
      const held = this._held;
      const day = new Date(`${held.start.slice(0, 10)}T12:00`)
        .toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short' });
      const head = document.createElement('strong');
      head.textContent = `${day} ${this._clock(held.start)}–${this._clock(held.end)}`;
      const line = document.createElement('span');
      line.textContent = sentence;
      this._bubble.className = `vt-board-bubble ${tone}`;
      this._bubble.replaceChildren(head, line);
      const count = this._entryOf(held.entry)?.count || 1;
      if (count > 1) {
        const which = document.createElement('small');
        which.textContent = (held.whole ? texts.all : texts.one).replace('#', count);
        this._bubble.append(which);
      }
      this._bubble.hidden = false;
      this._place();
      if (sentence !== texts.ask) {
        this._live.textContent = `${head.textContent}. ${sentence}`;
      }
    }

    _clock(time) {
      return time.slice(11, 16).replace(':', this._plan.locale === 'nl' ? '.' : ':');
    }

    /** Below the pointer, and above it when there is no room. */
    _place() {
      if (!this._bubble || this._bubble.hidden || !this._at) {
        return;
      }
      const box = this._bubble.getBoundingClientRect();
      const left = Math.max(8, Math.min(this._at.x + 16, window.innerWidth - box.width - 8));
      const below = this._at.y + 24;
      const top = below + box.height > window.innerHeight ? this._at.y - box.height - 16 : below;
      this._bubble.style.insetInlineStart = `${left}px`;
      this._bubble.style.insetBlockStart = `${Math.max(8, top)}px`;
    }

    // ---- parts of an entry

    /** A button that opens the dialog, for who does not drag. */
    _mover(event) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'vt-entry-move';
      button.title = this._plan.texts.move;
      button.setAttribute('aria-label', `${this._plan.texts.move}: ${event.title}, ${event.time}`);
      button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ARROWS}"/></svg>`;
      button.addEventListener('click', () => this._tell('move-wanted', { entry: event.id }));
      return button;
    }

    _local(date) {
      return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
    }

    /** The click with which a drag ends opens nothing. */
    _noClick() {
      const stop = (event) => {
        event.preventDefault();
        event.stopPropagation();
      };
      this.addEventListener('click', stop, { capture: true, once: true });
      setTimeout(() => this.removeEventListener('click', stop, { capture: true }), SHOWN_AFTER_DROP);
    }

    /** The hours that are drawn: these, and more when something is earlier or later. */
    _hours(events, from = '07:00', until = '18:00') {
      const times = (key) => events.filter((event) => !event.allDay).map((event) => event[key].slice(11, 16)).sort();
      const earliest = times('start').concat(from).sort()[0];
      const latest = times('end').concat(until).sort().pop();
      const end = Math.min(24, Number(latest.slice(0, 2)) + (latest.endsWith(':00') ? 0 : 1));
      return { first: Number(earliest.slice(0, 2)), last: end };
    }
  }

  Board.line = (className, ...texts) => {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = texts.filter((text) => text).join(' · ');
    return element;
  };

  Board.hidden = (...texts) => Board.line('vt-visually-hidden', ...texts);

  /** The sign of a state, and its word for who does not see it. */
  Board.state = (event, shown) => {
    const state = document.createElement('span');
    state.className = `vt-entry-word vt-state-${event.state}`;
    const sign = Board.line('vt-entry-sign', event.sign);
    sign.setAttribute('aria-hidden', 'true');
    state.append(sign, shown ? document.createTextNode(event.stateWord) : Board.hidden(event.stateWord));
    return state;
  };

  window.vertrouwdBoard = Board;
})();
