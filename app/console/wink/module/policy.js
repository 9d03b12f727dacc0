// Puts the program's list of hosts on a frame's document as a policy, before a word of it is read:
// even the head of its answer may ask for more. The list alone does not do: it sees a redirect only
// while the next request is on its way.
((policy) => {
  if (window === window.top) return; // the page has it written in
  const made = (name) => document.createElementNS('http://www.w3.org/1999/xhtml', name);
  const head = made('head');
  const meta = made('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  head.append(meta);
  document.addEventListener('securitypolicyviolation', (event) => {
    if (event.isTrusted) window.top.postMessage({ smileWinkRefused: event.blockedURI }, '*');
  });
  // The policy stays, what it came in goes again.
  if (document.documentElement) {
    document.documentElement.prepend(head);
    head.remove();
  } else {
    const root = made('html');
    root.append(head);
    document.append(root);
    root.remove();
  }
})
