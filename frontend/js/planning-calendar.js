// The planners' calendar: FullCalendar draws, the server decides what and when. Every entry is a plain link.
(() => {
  const TYPES = { month: 'dayGridMonth', week: 'timeGridWeek', list: 'listMonth' };
  const FITS_IN_A_DAY = 5;

  const line = (className, ...texts) => {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = texts.filter((text) => text).join(' · ');
    return element;
  };

  const hidden = (text) => {
    const element = line('vt-visually-hidden', text);
    return element;
  };

  class PlanningCalendar extends HTMLElement {
    connectedCallback() {
      if (Object.hasOwn(this, 'plan')) {
        const early = this.plan;
        delete this.plan;
        this.plan = early;
      }
      this._draw();
    }

    disconnectedCallback() {
      this._sizes?.disconnect();
      this._calendar?.destroy();
      this._calendar = null;
    }

    get plan() {
      return this._plan;
    }

    set plan(plan) {
      this._plan = plan;
      this._draw();
    }

    _draw() {
      if (!this.isConnected || !this._plan || !window.FullCalendar) {
        return;
      }
      this._calendar?.destroy();
      this.style.display = 'block';
      this.replaceChildren();
      const box = document.createElement('div');
      this.append(box);
      this._calendar = new window.FullCalendar.Calendar(box, this._options(this._plan));
      this._calendar.render();
      this._sizes?.disconnect();
      this._sizes = new ResizeObserver(() => this._calendar?.updateSize());
      this._sizes.observe(this);
    }

    _options(plan) {
      const hours = this._hours(plan.events);
      const dutch = plan.locale === 'nl';
      const weekday = { weekday: 'short', day: 'numeric', month: plan.view === 'week' ? 'short' : undefined };
      return {
        initialView: TYPES[plan.view],
        initialDate: plan.date,
        locale: plan.locale,
        firstDay: 1,
        headerToolbar: false,
        height: 'auto',
        allDaySlot: plan.events.some((event) => event.allDay),
        allDayText: plan.texts.allDay,
        fixedWeekCount: false,
        weekends: plan.view === 'list' || plan.events.some((event) => [0, 6].includes(new Date(`${event.start.slice(0, 10)}T12:00`).getDay())),
        nowIndicator: true,
        dayMaxEvents: plan.view === 'month' ? FITS_IN_A_DAY : false,
        moreLinkContent: (more) => plan.texts.more.replace('#', more.num),
        moreLinkClick: (more) => {
          this._want(more.date);
          return 'none';
        },
        moreLinkHint: (count) => plan.texts.more.replace('#', count),
        dayHeaderFormat: plan.view === 'month' ? { weekday: 'short' } : weekday,
        slotMinTime: hours.first,
        slotMaxTime: hours.last,
        slotDuration: '00:30:00',
        slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
        slotEventOverlap: false,
        eventMinHeight: 40,
        displayEventTime: false,
        listDayFormat: { weekday: 'long', day: 'numeric', month: 'long' },
        listDaySideFormat: false,
        noEventsContent: plan.texts.empty,
        buttonText: dutch ? { today: 'vandaag' } : undefined,
        events: plan.events.map((event) => ({
          id: event.id,
          start: event.start,
          end: event.end,
          allDay: event.allDay,
          title: event.title,
          classNames: ['vt-entry', `vt-kind-${event.kind}`, event.draft ? 'vt-entry-draft' : 'vt-entry-published'],
          extendedProps: event,
        })),
        eventContent: (arg) => ({ domNodes: [this._entry(arg.event.extendedProps, plan)] }),
      };
    }

    /** From seven to six, and wider when something is earlier or later. */
    _hours(events) {
      const times = (key) => events.filter((event) => !event.allDay).map((event) => event[key].slice(11, 16)).sort();
      const earliest = times('start').concat('07:00').sort()[0];
      const latest = times('end').concat('18:00').sort().pop();
      const end = Math.min(24, Number(latest.slice(0, 2)) + (latest.endsWith(':00') ? 0 : 1));
      return { first: `${earliest.slice(0, 2)}:00:00`, last: `${String(end).padStart(2, '0')}:00:00` };
    }

    _entry(event, plan) {
      const link = document.createElement('a');
      link.className = 'vt-entry-link';
      link.href = event.href;
      const wide = plan.view === 'list';
      link.append(line('vt-entry-time', event.time));
      link.append(line('vt-entry-title', wide ? event.title : event.code));
      if (!wide) {
        link.append(hidden(event.title));
      }
      link.append(line('vt-entry-place', event.place, wide ? event.trainers : ''));
      const state = document.createElement('span');
      state.className = 'vt-entry-state';
      const places = line('vt-entry-places', wide ? event.spoken : event.places);
      if (!wide) {
        places.setAttribute('aria-hidden', 'true');
        state.append(places, hidden(event.spoken));
      } else {
        state.append(places);
      }
      if (event.draft) {
        state.append(line('vt-entry-word', plan.texts.draft));
      }
      link.append(state);
      link.title = [event.title, event.time, event.place, event.trainers].filter((text) => text).join(' · ');
      return link;
    }

    _want(date) {
      const pad = (number) => String(number).padStart(2, '0');
      const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
      this.dispatchEvent(new CustomEvent('day-wanted', { detail: { day } }));
    }
  }

  customElements.define('vt-planning-calendar', PlanningCalendar);
})();
