// The provider list, and the lists of what this session linked and uploaded.

function showProviders(widget) {
  const search = field(say('search'), { name: 'search', role: 'searchbox', maxlength: 100 });
  const list = element('ul', { 'aria-label': say('providers') });
  const none = element('p', { hidden: true });
  const upload = button(say('upload'), 'second', () => showUploads(widget));
  wireSearch(widget, search.input, list, none);
  widget.frame.show({ step: 'providers', title: say('chooseProvider'),
    content: [
      linkedAccounts(widget), search.label, search.input, none,
      element('div', { class: 'scroll' }, list),
      widget.session.enableUpload ? upload : null,
    ],
    focus: search.input });
}

function wireSearch(widget, input, list, none) {
  let timer = 0;
  let asked = 0;
  const load = (thenPick = false) => widget.guard(async () => {
    const mine = ++asked;
    clearTimeout(timer);
    const items = await widget.findProviders(input.value.trim());
    if (mine !== asked || !list.isConnected) return; // an answer to an older text
    list.replaceChildren(...items.map((provider) => providerRow(widget, provider)));
    none.textContent = say('noProvider', { name: input.value.trim() });
    none.hidden = items.length > 0;
    if (thenPick) list.querySelector('button:enabled')?.click();
    else if (input.value) widget.frame.tell(items.length
      ? say('providerCount', { count: items.length }) : none.textContent);
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => load(), 150);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && input.value.trim()) load(true); // what was typed, not what stands
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.querySelector('button:enabled')?.focus();
  });
  list.addEventListener('keydown', (event) => moveInList(event, list, input));
  load();
}

function moveInList(event, list, input) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const rows = [...list.querySelectorAll('button:enabled')];
  const next = rows.indexOf(event.target) + step;
  (next < 0 ? input : rows[Math.min(next, rows.length - 1)]).focus();
}

function providerRow(widget, provider) {
  const kind = [provider.typeLabel, provider.subTypeLabel].filter(Boolean).join(' · ');
  const usable = provider.active !== false;
  const row = element('button', { type: 'button', class: 'row', 'data-provider': provider.id,
    disabled: !usable, onclick: () => widget.chooseProvider(provider) },
  tile(provider.name),
  element('span', { class: 'two' }, element('span', {}, provider.name),
    element('span', {}, usable ? kind : say('unavailable'))));
  return element('li', {}, row);
}

// A line with a name, a second line, and a removal that asks once in place.
function removableLine(widget, name, detail, remove) {
  const line = element('li', { class: 'mine' });
  const plain = () => {
    const opener = button(say('remove'), 'flat', ask,
      { 'aria-label': say('removeNamed', { name }) });
    line.replaceChildren(element('span', { class: 'two' }, element('span', {}, name),
      detail ? element('span', {}, detail) : null), opener);
    return opener;
  };
  const ask = () => {
    const keep = button(say('keep'), 'flat', () => plain().focus());
    line.replaceChildren(element('span', { class: 'ask' }, say('removeAsk', { name })),
      button(say('remove'), 'flat bad', () => widget.guard(remove)), keep);
    keep.focus();
  };
  plain();
  return line;
}

function linkedAccounts(widget, changed = () => {}) {
  if (widget.links.length === 0) return null;
  const section = element('section', {}, element('h3', {}, say('linked')));
  const list = element('ul', { 'aria-label': say('linked') });
  list.append(...widget.links.map((link) => {
    const line = removableLine(widget, link.provider.name, link.userName, async () => {
      await widget.removeAccount(link);
      line.remove();
      if (widget.links.length === 0) section.remove();
      widget.frame.title.focus();
      changed();
    });
    return line;
  }));
  section.append(list);
  return section;
}

const UPLOAD_WORDS = { SENDING: 'uploading', STARTED: 'analyzing', ANALYZED: 'uploaded',
  UNSUPPORTED: 'unsupported', ERROR: 'uploadFailed' };

function uploadWords({ status }) {
  return say(UPLOAD_WORDS[status] || 'uploadFailed');
}

function showUploads(widget) {
  const file = element('input', { type: 'file', hidden: true, name: 'payslip',
    accept: '.pdf,.png,.jpg,.jpeg', 'aria-label': say('chooseFile') });
  const list = element('ul', { 'aria-label': say('uploads') });
  const sample = button(say('useSample'), 'second', () => widget.uploadSample());
  const heading = element('h3', {}, say('uploads'));
  const choose = button(say('chooseFile'), 'main', () => file.click());
  file.addEventListener('change', () => {
    const chosen = file.files[0];
    if (chosen) widget.upload(chosen);
    file.value = ''; // the same file may be chosen again
  });
  // Called again whenever an upload changes, for as long as this list is on the screen.
  widget.uploadsChanged = () => {
    list.replaceChildren(...widget.uploads.map((upload) => uploadLine(widget, upload)));
    heading.hidden = widget.uploads.length === 0;
  };
  widget.uploadsChanged();
  widget.frame.show({ step: 'upload', title: say('upload'), back: () => showProviders(widget),
    content: [
      element('p', {}, say('uploadText')), file, choose, sample, heading,
      element('div', { class: 'scroll' }, list),
      button(say('done'), 'second', () => widget.leave('exit')),
    ],
    focus: choose });
}

function uploadLine(widget, upload) {
  const words = uploadWords(upload);
  const line = removableLine(widget, upload.fileName, words, async () => {
    await widget.removeUpload(upload);
    widget.frame.title.focus();
  });
  if (upload.status === 'SENDING') line.querySelector('button').hidden = true;
  if (upload.status === 'SENDING' || upload.status === 'STARTED')
    line.append(element('div', { class: 'bar', role: 'progressbar', 'aria-label': words }));
  return line;
}
