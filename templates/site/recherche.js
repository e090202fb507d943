// The list works without this: it only hides the lines that a search or a filter leaves out.
(() => {
  const form = document.getElementById('filtres');
  const by = (id) => document.getElementById(id);
  const [search, count, kept, none] = [form.elements.q, by('compte'), by('retenus'), by('vide')];
  const fold = (text) =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}+/gu, '')
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/[’‘]/g, "'");
  const lines = [...document.querySelectorAll('#liste tbody tr')].map((row, rank) => ({
    row,
    rank,
    marks: new Set(row.dataset.f.split(' ')),
    text: fold(row.textContent),
  }));

  // « paie salaire BcD »: words, then the steps from one line that holds them to the next, in base 26.
  const index = by('mots')
    .content.textContent.split(',')
    .map((entry) => {
      const words = entry.split(' ');
      let [line, step] = [0, 0];
      const its = [];
      for (const digit of words.pop()) {
        const code = digit.charCodeAt(0);
        step = step * 26 + (code < 97 ? code - 65 : code - 97);
        if (code >= 97) continue;
        line += step;
        its.push(line);
        step = 0;
      }
      return { words, its };
    });

  const linesWith = (part) => {
    const found = new Set();
    for (const { words, its } of index) {
      if (words.some((word) => word.includes(part))) for (const line of its) found.add(line);
    }
    return found;
  };
  const holding = (term) => {
    const parts = (term.match(/[\p{L}\p{N}]+/gu) ?? []).map(linesWith);
    return ({ text, rank }) =>
      text.includes(term) || (parts.length > 0 && parts.every((part) => part.has(rank)));
  };

  const controls = [...form.elements].filter((control) => control.matches('select, [type=checkbox]'));
  const choices = controls.map((control) =>
    [...(control.options ?? [control])].filter((one) => one.dataset.f),
  );
  const asked = (control) =>
    control.options ? control.selectedOptions[0]?.dataset.f : control.checked ? control.dataset.f : undefined;
  const label = (choice) => {
    if (choice.matches('option'))
      return `${choice.closest('div').querySelector('label').textContent} : ${choice.value}`;
    return choice.closest('label').firstChild.nextSibling.textContent.trim();
  };

  // Each number says how many lines a choice would leave, the other choices standing.
  const say = (numbers) => {
    for (const choice of choices.flat()) {
      const text = `(${numbers.get(choice.dataset.f) ?? 0})`;
      if (choice.matches('option')) choice.textContent = `${choice.value} ${text}`;
      else choice.nextElementSibling.textContent = text;
    }
  };

  const chip = (text, remove) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(text, ' ×');
    button.setAttribute('aria-label', `Retirer ${text}`);
    button.addEventListener('click', () => {
      remove();
      apply();
      search.focus();
    });
    return button;
  };
  const chips = () => {
    const text = search.value.trim();
    const words = text === '' ? [] : [chip(`« ${text} »`, () => (search.value = ''))];
    const picked = controls
      .filter(asked)
      .map((control) =>
        control.options
          ? chip(label(control.selectedOptions[0]), () => (control.value = ''))
          : chip(label(control), () => (control.checked = false)),
      );
    kept.replaceChildren(...words, ...picked);
  };

  const table = by('liste');
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const collator = new Intl.Collator('fr', { numeric: true });
  const key = ({ row }, column) => row.cells[column].textContent.replace(/(\d\d)\/(\d\d)\/(\d{4})/, '$3$2$1');
  let order = '';
  let ordered = lines;
  const sort = (wanted) => {
    if (wanted === order) return;
    order = wanted;
    const column = Math.abs(order) - 1;
    const way = order < 0 ? -1 : 1;
    const keys = new Map(order === '' ? [] : lines.map((line) => [line, key(line, column)]));
    ordered =
      order === '' ? lines : [...lines].sort((a, b) => way * collator.compare(keys.get(a), keys.get(b)));
    body.append(...ordered.map(({ row }) => row));
    heads.forEach((head, rank) => {
      if (rank === column) head.setAttribute('aria-sort', order < 0 ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
  };
  heads.forEach((head, rank) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      sort(order === `${rank + 1}` ? `-${rank + 1}` : `${rank + 1}`);
      apply();
    });
  });

  // A thousand lines take long to lay out: the first ones answer at once, the others on demand.
  const FIRST = 200;
  let most = FIRST;
  const more = by('suite');
  const showAll = () => {
    most = Number.POSITIVE_INFINITY;
    apply();
  };

  const apply = () => {
    const terms = fold(search.value).split(/\s+/).filter(Boolean).map(holding);
    const wanted = controls.map(asked);
    const numbers = new Map();
    let shown = 0;
    for (const line of ordered) {
      const found = terms.every((holds) => holds(line));
      const missed = wanted.filter((mark) => mark && !line.marks.has(mark));
      const stays = found && missed.length === 0;
      if (stays) shown++;
      const hidden = !stays || shown > most;
      if (line.row.hidden !== hidden) line.row.hidden = hidden;
      if (!found || missed.length > 1) continue;
      choices.forEach((its, control) => {
        if (missed.length === 1 && wanted[control] !== missed[0]) return;
        for (const { dataset } of its) {
          if (line.marks.has(dataset.f)) numbers.set(dataset.f, (numbers.get(dataset.f) ?? 0) + 1);
        }
      });
    }
    say(numbers);
    chips();
    const state = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...state]) if (value.trim() === '') state.delete(name);
    const filtered = state.toString() !== '';
    if (order !== '') state.set('tri', order);
    const address = state.toString();
    const all = `${lines.length} fiche${lines.length > 1 ? 's' : ''}`;
    count.textContent = !filtered ? all : `${shown} sur ${all}`;
    none.hidden = shown > 0;
    more.hidden = shown <= most;
    more.textContent = `Montrer les ${shown - FIRST} autres`;
    table.hidden = shown === 0;
    history.replaceState(null, '', address === '' ? location.pathname : `#${address}`);
  };

  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    search.value = state.get('q') ?? '';
    const tri = state.get('tri') ?? '';
    sort(/^-?[1-9]$/.test(tri) && Math.abs(tri) <= heads.length ? tri : '');
    for (const control of controls) {
      if (control.options) control.value = state.get(control.name) ?? '';
      else control.checked = state.has(control.name);
      if (control.options && control.selectedIndex < 0) control.value = '';
    }
    apply();
  };

  const links = () => [...document.querySelectorAll('#liste tbody tr:not([hidden]) a')];
  const walk = (event) => {
    const all = links();
    const here = all.indexOf(document.activeElement);
    if (here < 0 && document.activeElement !== search) return;
    const next = here + (event.key === 'ArrowDown' ? 1 : -1);
    if (next === -2 || next >= all.length) return;
    event.preventDefault();
    (next < 0 ? search : all[next]).focus();
  };

  form.addEventListener('input', () => {
    most = FIRST;
    apply();
  });
  more.addEventListener('click', () => {
    const last = links().at(-1);
    showAll();
    last.focus();
  });
  addEventListener('beforeprint', showAll);
  form.addEventListener('submit', (event) => event.preventDefault());
  by('effacer').addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    restore();
    search.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = document.activeElement;
    if (event.key === '/' && !at.matches('[type=search], select')) {
      event.preventDefault();
      search.select();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event);
    else if (event.key === 'Escape' && at === search && search.value !== '') {
      search.value = '';
      apply();
    } else if (event.key === 'Escape' && links().includes(at)) search.focus();
  });
  addEventListener('hashchange', restore);
  addEventListener('pageshow', restore);
  by('plus').open = !matchMedia('(max-width: 44rem)').matches;
  form.hidden = false;
  by('aide').hidden = false;
})();
