// Puts the program's list of hosts on a frame's document as a policy, before its first script runs.
// The list alone does not do: it sees a redirect only while the next request is on its way.
((policy) => {
  if (window === window.top) return; // the page has it written in
  new MutationObserver((changes, observer) => {
    if (!document.documentElement) return;
    observer.disconnect();
    const head = document.createElement('head');
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    head.append(meta);
    document.documentElement.prepend(head);
    head.remove(); // the policy stays
  }).observe(document, { childList: true });
})
