// Văn bản: sending files with their progress, and the review side by side. Every page works without it.
(() => {
  const form = document.getElementById('gui');
  if (form) sending(form);
  const split = document.querySelector('.split');
  if (split) review(split);

  function sending(form) {
    const chosen = form.querySelector('input[type=file]');
    const list = document.getElementById('da-gui');
    const waiting = [];
    let busy = false;
    ['dragover', 'dragleave', 'drop'].forEach(kind =>
      form.addEventListener(kind, event => {
        event.preventDefault();
        form.classList.toggle('over', kind === 'dragover');
        if (kind === 'drop') take(event.dataTransfer.files);
      }));
    chosen.addEventListener('change', () => take(chosen.files));
    form.addEventListener('submit', event => {
      if (!chosen.files.length) return;
      event.preventDefault();
      take(chosen.files);
    });

    function take(files) {
      for (const file of files) waiting.push({ file, line: line(file.name) });
      chosen.value = '';
      next();
    }

    function line(name) {
      const item = document.createElement('li');
      const title = document.createElement('span');
      title.textContent = name;
      const progress = document.createElement('progress');
      progress.max = 100;
      progress.value = 0;
      progress.setAttribute('aria-label', form.dataset.sending);
      item.append(title, progress);
      list.prepend(item);
      return item;
    }

    function next() {
      if (busy || !waiting.length) return;
      busy = true;
      const { file, line } = waiting.shift();
      const body = new FormData();
      body.append('files', file);
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.setRequestHeader('Accept', 'application/json');
      request.setRequestHeader('X-CSRF-TOKEN', form.querySelector('input[type=hidden]').value);
      request.upload.onprogress = event => (line.querySelector('progress').value = (100 * event.loaded) / event.total);
      request.onload = () => done(line, answer(request, file.name));
      request.onerror = () => done(line, { good: false, name: file.name, sentence: form.dataset.lost });
      request.send(body);
    }

    function answer(request, name) {
      try {
        return JSON.parse(request.responseText)[0];
      } catch (notJson) {
        return { good: false, name, sentence: request.status === 413 ? form.dataset.tooLarge : form.dataset.lost };
      }
    }

    function done(line, told) {
      const chip = document.createElement('span');
      chip.className = 'st ' + (told.good ? 'ok' : 'late');
      chip.textContent = told.name;
      const said = document.createElement('span');
      said.textContent = told.sentence;
      line.replaceChildren(chip, said);
      if (told.path) {
        const link = document.createElement('a');
        link.href = told.path;
        link.textContent = form.dataset.open;
        line.append(link);
      }
      busy = false;
      if (waiting.length) next();
      else refresh();
    }

    function refresh() {
      if (!document.getElementById('van-ban')) {
        if (list.querySelector('.st.ok')) location.reload();
      } else if (window.htmx) {
        htmx.ajax('GET', location.href, { target: '#van-ban', select: '#van-ban', swap: 'outerHTML' });
      }
    }
  }

  function review(split) {
    const items = document.getElementById('cac-muc');
    const paper = document.getElementById('giay');
    const marks = name => paper.querySelectorAll('mark[data-items~="' + CSS.escape(name) + '"]');
    split.dataset.tab = 'items';
    document.querySelectorAll('.tabs a[href="#giay"], .tabs a[href="#cac-muc"]').forEach((tab, at, tabs) => {
      tab.classList.toggle('on', tab.hash === '#cac-muc');
      tab.addEventListener('click', event => {
        event.preventDefault();
        split.dataset.tab = tab.hash === '#giay' ? 'paper' : 'items';
        tabs.forEach(each => each.classList.toggle('on', each === tab));
      });
    });

    function show(item) {
      document.querySelectorAll('.field.on').forEach(other => other.classList.remove('on'));
      paper.querySelectorAll('mark.on').forEach(mark => mark.classList.remove('on'));
      item.classList.add('on');
      const found = marks(item.dataset.item);
      found.forEach(mark => mark.classList.add('on'));
      if (found.length) found[0].scrollIntoView({ block: 'center' });
    }

    function open(item, toDecide) {
      item.open = true;
      split.dataset.tab = 'items';
      const field = item.querySelector('input:not([type=hidden]), textarea, select');
      const accept = toDecide && item.querySelector('button[value=accept]');
      (accept || field || item.querySelector('summary')).focus();
      item.scrollIntoView({ block: 'center' });
      show(item);
    }

    items.addEventListener('focusin', event => {
      const item = event.target.closest('details.field');
      if (item && !item.classList.contains('on')) show(item);
    });
    items.addEventListener('click', event => {
      const link = event.target.closest('a[href^="#p-"]');
      if (link) {
        event.preventDefault();
        split.dataset.tab = 'paper';
        show(link.closest('details.field'));
      }
    });
    document.addEventListener('click', event => {
      const mark = event.target.closest('.page mark');
      if (mark) open(document.getElementById('i-' + mark.dataset.items.split(' ')[0]));
    });
    document.addEventListener('keydown', event => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      const doubts = [...items.querySelectorAll('details.field.doubt')];
      const at = doubts.indexOf(document.activeElement.closest('details.field'));
      if (doubts.length) open(doubts[(at + 1) % doubts.length], true);
    });
    items.addEventListener('keydown', event => {
      const item = event.target.closest('details.field.doubt');
      if (event.key !== 'Enter' || event.shiftKey || !event.target.matches('input, select, textarea:not([data-lines])')) return;
      if (!item) {
        if (event.target.matches('textarea')) event.preventDefault();
        return;
      }
      event.preventDefault();
      item.querySelector('button[value=accept]').click();
    });
    if (location.hash.startsWith('#i-')) {
      const item = document.getElementById(location.hash.slice(1));
      if (item) open(item);
    }
    const lacks = document.getElementById('con-thieu');
    if (lacks) {
      lacks.focus();
      lacks.addEventListener('click', event => {
        const link = event.target.closest('a[href^="#i-"]');
        if (link) open(document.getElementById(link.hash.slice(1)));
      });
    }

    document.body.addEventListener('htmx:beforeSwap', event => {
      if (event.detail.xhr.status === 422) event.detail.shouldSwap = true;
    });
    document.body.addEventListener('htmx:responseError', event => {
      if (event.detail.xhr.status !== 422) failed();
    });
    document.body.addEventListener('htmx:sendError', failed);
    document.body.addEventListener('htmx:afterSettle', event => {
      items.querySelectorAll('details.field').forEach(item => {
        item.classList.toggle('doubt', item.querySelector('.st.soon') !== null);
        item.querySelectorAll('[data-fault]').forEach(fault => fault.previousElementSibling.classList.add('is-invalid'));
      });
      if (event.target.id.startsWith('ds-') && event.target.lastElementChild) open(event.target.lastElementChild);
    });

    function failed() {
      const said = document.getElementById('chua-luu');
      said.textContent = said.dataset.failed;
      said.className = 'td-notice refused';
    }
  }
})();
