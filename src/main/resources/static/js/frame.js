// The frame's small helps. Every page works without them.
(() => {
  const person = document.querySelector('.td-person');
  document.addEventListener('click', event => {
    if (person && person.open && !person.contains(event.target)) person.open = false;
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && person && person.open) {
      person.open = false;
      person.querySelector('summary').focus();
    }
    const typing = event.target.matches('input, textarea, select');
    if (event.key === '/' && !typing) {
      const search = document.querySelector('.td-search input');
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });
  // On a phone the tabs are wider than the page: the one that is open comes into sight.
  const tab = document.querySelector('.tabs a.on');
  const bringTab = () => {
    const row = tab.parentElement;
    row.scrollLeft += tab.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - tab.clientWidth) / 2;
  };
  if (tab) {
    bringTab();
    addEventListener('resize', bringTab);
  }
  // The browser says what is wrong in its own language; a day says it in the reader's.
  document.querySelectorAll('.td-day').forEach(day => {
    day.addEventListener('invalid', () => day.validity.patternMismatch && day.setCustomValidity(day.title));
    day.addEventListener('input', () => day.setCustomValidity(''));
  });
  document.querySelectorAll('form[data-once]').forEach(form =>
    form.addEventListener('submit', () => form.querySelectorAll('button').forEach(button => (button.disabled = true))));
})();
