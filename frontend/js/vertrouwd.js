// Small things the frame needs in the browser: the skip link, the language of the document, where the keyboard goes on a new page, and
// where the screen was on a page to which the reader goes back.
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
