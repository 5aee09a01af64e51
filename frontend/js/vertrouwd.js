// Small things the frame needs in the browser: the skip link, the language of the document, and where the keyboard goes on a new page.
(() => {
  const main = () => document.querySelector('main');

  const focusOn = (element) => {
    if (element) {
      element.setAttribute('tabindex', '-1');
      element.focus();
    }
  };

  document.addEventListener('click', (event) => {
    if (event.target.closest && event.target.closest('.vt-skip')) {
      event.preventDefault();
      focusOn(main());
    }
  }, true);

  const takeLanguage = () => {
    if (document.body.lang) {
      document.documentElement.lang = document.body.lang;
    }
  };
  new MutationObserver(takeLanguage).observe(document.body, { attributes: true, attributeFilter: ['lang'] });
  takeLanguage();

  let path = window.location.pathname;
  window.addEventListener('vaadin-navigated', () => {
    const moved = window.location.pathname !== path;
    path = window.location.pathname;
    if (moved && main() && !main().contains(document.activeElement)) {
      focusOn(main().querySelector('h1'));
      window.scrollTo(0, 0);
    }
  });
})();
