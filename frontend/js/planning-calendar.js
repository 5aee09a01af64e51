// The planners' calendar: FullCalendar draws and drags, the server decides what and when. Every entry is a plain link with a button to move it.
(() => {
  const Board = window.vertrouwdBoard;
  const { line, hidden } = Board;
  const TYPES = { month: 'dayGridMonth', week: 'timeGridWeek', list: 'listMonth' };
  const FITS_IN_A_DAY = 5;

  const two = (number) => String(number).padStart(2, '0');

  class PlanningCalendar extends Board {
    disconnectedCallback() {
      super.disconnectedCallback();
      this._sizes?.disconnect();
      this._calendar?.destroy();
      this._calendar = null;
    }

    _ready() {
      return Boolean(window.FullCalendar);
    }

    _render(plan) {
      this._calendar?.destroy();
      const box = document.createElement('div');
      this.append(box);
      this._calendar = new window.FullCalendar.Calendar(box, this._options(plan));
      this._calendar.render();
      this._sizes?.disconnect();
      this._sizes = new ResizeObserver(() => this._calendar?.updateSize());
      this._sizes.observe(this);
    }

    _entryOf(id) {
      return this._plan.events.find((event) => event.id === id);
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
          this._tell('day-wanted', { day: this._local(more.date).slice(0, 10) });
          return 'none';
        },
        moreLinkHint: (count) => plan.texts.more.replace('#', count),
        dayHeaderFormat: plan.view === 'month' ? { weekday: 'short' } : weekday,
        slotMinTime: `${two(hours.first)}:00:00`,
        slotMaxTime: `${two(hours.last)}:00:00`,
        slotDuration: '00:30:00',
        snapDuration: '00:15:00',
        slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
        slotEventOverlap: false,
        eventMinHeight: 40,
        displayEventTime: false,
        listDayFormat: { weekday: 'long', day: 'numeric', month: 'long' },
        listDaySideFormat: false,
        noEventsContent: plan.texts.empty,
        buttonText: dutch ? { today: 'vandaag' } : undefined,
        ...this._dragging(),
        dayCellClassNames: (cell) => (plan.daysOff[this._local(cell.date).slice(0, 10)] ? ['vt-day-off'] : []),
        dayCellDidMount: (cell) => this._dayOff(cell, plan),
        dayHeaderDidMount: (cell) => plan.view === 'week' && this._dayOff(cell, plan),
        events: plan.events.map((event) => ({
          id: event.id,
          start: event.start,
          end: event.end,
          allDay: event.allDay,
          title: event.title,
          editable: event.movable && plan.view !== 'list',
          durationEditable: event.movable && plan.view === 'week',
          classNames: ['vt-entry', `vt-kind-${event.kind}`, `vt-entry-${event.state}`],
          extendedProps: event,
        })),
        eventContent: (arg) => ({ domNodes: [this._entry(arg.event.extendedProps, plan)] }),
      };
    }

    /** While it is dragged, FullCalendar asks for every place whether it may be there: the moment to ask the server. */
    _dragging() {
      const held = (event, start, end, shift) => ({
        entry: event.id, start: this._local(start), end: this._local(end || start), from: '', to: '', whole: Boolean(shift),
      });
      const changed = (info) => {
        this._noClick();
        this._drop(held(info.event, info.event.start, info.event.end, info.jsEvent?.shiftKey), () => info.revert());
      };
      return {
        eventDragMinDistance: 5,
        dragRevertDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
        eventAllow: (place, event) => {
          if (!place.allDay) {
            this._hold(held(event, place.start, place.end, this._held?.whole));
          }
          return !place.allDay;
        },
        eventDragStop: () => this._stopped(),
        eventResizeStop: () => this._stopped(),
        eventDrop: changed,
        eventResize: changed,
      };
    }

    /** A day off is said where its date stands. */
    _dayOff(cell, plan) {
      const name = plan.daysOff[this._local(cell.date).slice(0, 10)];
      const place = cell.el.querySelector('.fc-daygrid-day-top, .fc-scrollgrid-sync-inner');
      if (name && place && !place.querySelector('.vt-day-off-name')) {
        place.append(line('vt-day-off-name', name));
      }
    }

    _stopped() {
      this._noClick();
      this._letGo();
    }

    _entry(event, plan) {
      const wide = plan.view === 'list';
      const link = document.createElement('a');
      link.className = 'vt-entry-link';
      link.href = event.href;
      link.draggable = false;
      link.dataset.entry = event.id;
      link.append(line('vt-entry-time', event.time));
      link.append(line('vt-entry-title', wide ? event.title : event.code));
      if (!wide) {
        link.append(hidden(event.title));
      }
      link.append(line('vt-entry-place', event.place, wide ? event.trainers : ''));
      const state = document.createElement('span');
      state.className = 'vt-entry-state';
      const places = line('vt-entry-places', wide ? event.spoken : event.places);
      if (wide) {
        state.append(places);
      } else {
        places.setAttribute('aria-hidden', 'true');
        state.append(places, hidden(event.spoken));
      }
      state.append(Board.state(event, wide || event.state === 'draft'));
      if (event.warning) {
        state.append(wide ? line('vt-entry-warning', event.warning) : hidden(event.warning));
      }
      link.append(state);
      link.title = [event.title, event.time, event.place, event.trainers, event.stateWord, event.warning].filter((text) => text).join(' · ');
      const box = document.createElement('div');
      box.className = 'vt-entry-box';
      box.append(link);
      if (event.movable) {
        box.append(this._mover(event));
      }
      return box;
    }
  }

  customElements.define('vt-planning-calendar', PlanningCalendar);
})();
