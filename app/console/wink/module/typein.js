// Fills the visible credentials form, also one in a shadow tree. Answers "typed"; "frame" when the
// focus is in a frame, where only real keys reach; "none" when there is no such form.
((userName, password) => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
    (one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one]));
  const fields = all(document).filter((one) => one instanceof HTMLInputElement
    && !one.disabled && !one.readOnly && one.getClientRects().length > 0);
  const place = fields.findIndex((one) => one.type === 'password');
  const user = fields.slice(0, Math.max(place, 0)).reverse()
    .find((one) => ['text', 'email', 'tel', 'number'].includes(one.type));
  if (!user) return document.activeElement instanceof HTMLIFrameElement ? 'frame' : 'none';
  for (const [field, value] of [[user, userName], [fields[place], password]]) {
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return 'typed';
})
