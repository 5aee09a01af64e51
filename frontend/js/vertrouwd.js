// Small things the frame needs in the browser: the skip link, the language of the document, where the keyboard goes on a new page, where
// the screen was on a page to which the reader goes back, and how times are read.
(() => {
  const main = () => document.querySelector('main');

  const focusOn = (element) => {
    if (element) {
      element.setAttribute('tabindex', '-1');
      element.focus({ preventScroll: true });
    }
  };

  document.addEventListener('click', (event) => {
    if (event.target.closest && event.target.closest('.vt-skip')) {
      event.preventDefault();
      focusOn(main());
      main().scrollIntoView();
    }
  }, true);

  const takeLanguage = () => {
    if (document.body.lang) {
      document.documentElement.lang = document.body.lang;
    }
  };
  new MutationObserver(takeLanguage).observe(document.body, { attributes: true, attributeFilter: ['lang'] });
  takeLanguage();

  const heights = new Map();
  let returning = null;
  const keepHeight = () => {
    if (returning === null) {
      heights.set(window.location.href, window.scrollY);
    }
  };
  document.addEventListener('click', keepHeight, true);
  window.addEventListener('scroll', keepHeight, { passive: true });
  window.addEventListener('popstate', () => { returning = heights.get(window.location.href) || 0; }, true);

  const two = (number) => String(number).padStart(2, '0');

  const formatTime = (time) => (time ? `${two(time.hours)}:${two(time.minutes || 0)}` : '');

  /** 9, 9:00, 9.00, 9u30, 0900, 9:00 PM; nothing when it is no time of a day. */
  const parseTime = (text) => {
    const parts = /^(\d{1,2})(?:\s*[:.,uh]\s*(\d{2})|(\d{2}))?\s*(?:uur|u|h)?\s*([ap])?\.?(?:m\.?)?$/i.exec((text || '').trim());
    if (!parts) {
      return undefined;
    }
    const half = (parts[4] || '').toLowerCase();
    const minutes = Number(parts[2] || parts[3] || 0);
    let hours = Number(parts[1]);
    if (half) {
      if (hours < 1 || hours > 12) {
        return undefined;
      }
      hours = (hours % 12) + (half === 'p' ? 12 : 0);
    }
    return hours > 23 || minutes > 59 ? undefined : { hours, minutes, seconds: 0, milliseconds: 0 };
  };

  window.vertrouwd = {
    /** The field reads and writes times as above, also after it has been told its language. */
    times(picker) {
      const own = () => {
        picker.i18n = { ...picker.i18n, formatTime, parseTime };
      };
      const connector = picker.$connector;
      if (connector && !connector.readsTimes) {
        const setLocale = connector.setLocale;
        connector.setLocale = (locale) => {
          setLocale(locale);
          own();
        };
        connector.readsTimes = true;
      }
      own();
    },
  };

  let path = window.location.pathname;
  window.addEventListener('vaadin-navigated', () => {
    const moved = window.location.pathname !== path;
    path = window.location.pathname;
    if (moved && main() && !main().contains(document.activeElement)) {
      focusOn(main().querySelector('h1'));
      window.scrollTo(0, returning || 0);
    }
    returning = null;
  });
})();
