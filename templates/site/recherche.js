// The list works without this: it only hides lines that a search or a filter leaves out.
(() => {
  const form = document.getElementById('filtres');
  const count = document.getElementById('compte');
  const clear = document.getElementById('effacer');
  const search = form.elements.q;
  const fold = (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  const lines = [...document.querySelectorAll('#liste tbody tr')].map((row) => ({
    row,
    service: row.dataset.s,
    bases: row.dataset.b.split(' '),
    signs: row.dataset.f.split(' '),
    text: fold(`${row.textContent} ${row.dataset.m}`),
  }));
  const boxes = [...form.querySelectorAll('[type=checkbox]')];
  const state = () => {
    const asked = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...asked]) if (value === '') asked.delete(name);
    return asked;
  };

  const apply = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const service = form.elements.service.value;
    const base = form.elements.base.value;
    const signs = boxes.filter((box) => box.checked).map((box) => box.name);
    let shown = 0;
    for (const line of lines) {
      const kept =
        (service === '' || line.service === service) &&
        (base === '' || line.bases.includes(base)) &&
        signs.every((sign) => line.signs.includes(sign)) &&
        words.every((word) => line.text.includes(word));
      line.row.hidden = !kept;
      if (kept) shown++;
    }
    const all = `${lines.length} fiche${lines.length > 1 ? 's' : ''}`;
    const asked = state().toString();
    count.textContent = asked === '' ? all : `${shown} sur ${all}`;
    clear.hidden = asked === '';
    history.replaceState(null, '', asked === '' ? location.pathname : `#${asked}`);
  };

  const restore = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    search.value = asked.get('q') ?? '';
    form.elements.service.value = asked.get('service') ?? '';
    form.elements.base.value = asked.get('base') ?? '';
    for (const box of boxes) box.checked = asked.has(box.name);
    apply();
  };

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    restore();
    search.focus();
  });
  document.addEventListener('keydown', (event) => {
    const typing = /^(?:INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && document.activeElement === search && search.value !== '') {
      search.value = '';
      apply();
    }
  });
  addEventListener('hashchange', restore);
  addEventListener('pageshow', restore);
  form.hidden = false;
  document.getElementById('aide').hidden = false;
})();
