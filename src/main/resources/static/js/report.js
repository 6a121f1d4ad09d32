// Báo cáo: a grid one walks with the arrows and pastes into from Excel, and the word when something was not saved.
// Every page works without it: the form is plain, and Save sends it.
(() => {
  document.querySelectorAll('[data-all]').forEach(all =>
    all.addEventListener('change', () =>
      all.form.querySelectorAll(`input[name=${all.dataset.all || 'chosen'}]`).forEach(one => (one.checked = all.checked))));
  document.querySelectorAll('[data-chosen]').forEach(count => {
    const form = count.closest('form');
    form.addEventListener('change', () => {
      const chosen = form.querySelectorAll('td input[type=checkbox]:checked').length;
      count.textContent = chosen ? ` (${chosen})` : '';
    });
  });

  const form = document.getElementById('bao-cao');
  if (!form) return;
  const rows = [...document.querySelectorAll('#bang-so-lieu tbody tr')];
  const cell = (row, column) => rows[row] && rows[row].querySelector(`[data-col="${column}"]`);
  const place = field => ({ row: rows.indexOf(field.closest('tr')), column: Number(field.dataset.col) });

  function go(field, step) {
    const { row, column } = place(field);
    for (let next = row + step; next >= 0 && next < rows.length; next += step) {
      const found = cell(next, column) || (column === 1 && cell(next, 0));
      if (found) {
        found.focus();
        if (found.select) found.select();
        return true;
      }
    }
    return false;
  }

  form.addEventListener('keydown', event => {
    const field = event.target;
    if (field.dataset.col === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const choosing = field.matches('select') || (field.matches('textarea') && event.key !== 'Enter');
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      go(field, 1);
    } else if (!choosing && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (go(field, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    }
  });

  // A column or block of Excel: lines apart by line ends, cells by tabs; a line without a field here takes its row with it.
  form.addEventListener('paste', event => {
    const field = event.target;
    if (field.dataset.col === undefined) return;
    const text = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
    if (!/[\n\t]/.test(text) || (field.matches('textarea') && !text.includes('\t'))) return;
    event.preventDefault();
    const { row, column } = place(field);
    text.split('\n').forEach((line, down) =>
      line.split('\t').forEach((value, across) => fill(cell(row + down, column + across), value.trim())));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

  function fill(field, value) {
    if (!field) return;
    if (field.matches('select')) {
      const wanted = value.toLowerCase();
      const option = [...field.options].find(one => one.value === value || one.text.toLowerCase() === wanted);
      if (option) field.value = option.value;
    } else {
      field.value = value.slice(0, field.maxLength);
    }
    field.classList.add('rp-pasted');
  }

  // A field that is wrong looks wrong; a row in doubt is amber.
  const mark = () =>
    rows.forEach(row => {
      const found = row.querySelector('.rp-found');
      if (!found) return;
      row.classList.toggle('doubt', found.dataset.doubt !== undefined);
      row.querySelectorAll('.rp-inputs .form-control').forEach(one =>
        one.classList.toggle('is-invalid', found.dataset.wrong !== undefined));
    });
  mark();
  document.body.addEventListener('htmx:afterSettle', mark);

  // Saving by itself never sends: it would go to the address, and with the answer, of the button that happens to have the focus.
  form.addEventListener('htmx:configRequest', event => {
    if (event.detail.elt !== form) return;
    event.detail.path = form.getAttribute('hx-post');
    form.querySelectorAll('button[name]').forEach(button => delete event.detail.parameters[button.name]);
  });

  let unsaved = false;
  form.addEventListener('input', () => (unsaved = true));
  form.addEventListener('submit', () => (unsaved = false));
  document.body.addEventListener('htmx:afterRequest', event => {
    if (event.detail.elt === form && event.detail.xhr.status === 200) unsaved = false;
  });
  addEventListener('beforeunload', event => unsaved && event.preventDefault());

  const failed = event => {
    const told = [409, 422].includes(event.detail.xhr && event.detail.xhr.status);
    if (event.detail.elt !== form || told) return;
    const said = document.createElement('p');
    said.className = 'td-notice refused';
    said.textContent = form.dataset.failed;
    const saved = document.getElementById('da-luu');
    saved.querySelectorAll('.refused').forEach(before => before.remove());
    saved.append(said);
  };
  document.body.addEventListener('htmx:responseError', failed);
  document.body.addEventListener('htmx:sendError', failed);

  const stopped = document.getElementById('can-xem');
  if (stopped) stopped.focus();
})();
