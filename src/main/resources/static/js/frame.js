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
  const bringTabs = () => document.querySelectorAll('.tabs a.on, .td-parts a.on').forEach(tab => {
    const row = tab.parentElement;
    row.scrollLeft += tab.getBoundingClientRect().left - row.getBoundingClientRect().left - (row.clientWidth - tab.clientWidth) / 2;
  });
  bringTabs();
  addEventListener('resize', bringTabs);
  // The files chosen stand by name over the browser's box.
  const nameFiles = box => {
    const said = box.closest('.td-file').querySelector('[data-none]');
    said.textContent = [...box.files].map(file => file.name).join(', ') || said.dataset.none;
  };
  document.querySelectorAll('.td-file input').forEach(nameFiles);
  document.addEventListener('change', event => event.target.matches('.td-file input') && nameFiles(event.target));
  // The browser says what is wrong in its own language; a day says it in the reader's.
  document.querySelectorAll('.td-day').forEach(day => {
    day.addEventListener('invalid', () => day.validity.patternMismatch && day.setCustomValidity(day.title));
    day.addEventListener('input', () => day.setCustomValidity(''));
  });
  // Sent once. A moment later, since a button that is off already would not send its own value; and on again for who comes back.
  const turn = (form, off) => form.querySelectorAll('button').forEach(button => (button.disabled = off));
  const once = document.querySelectorAll('form[data-once]');
  once.forEach(form => form.addEventListener('submit', () => setTimeout(() => turn(form, true))));
  addEventListener('pageshow', event => event.persisted && once.forEach(form => turn(form, false)));
})();
